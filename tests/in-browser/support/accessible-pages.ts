import { expect, test } from 'vitest';
import { readerIf } from '../../test-files.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { colourViolationsOf, violationsOf } from './axe.ts';
import { pagesInTurn, typesToRead } from '../../../scripts/run/page-types.ts';
import { useServer } from './served.ts';
import { useBrowser } from './visit.ts';

/** Whether to look at every page type at every width, which takes minutes more. */
const EVERYTHING = process.env['KOTOATLAS_AXE'] === 'everything';
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** A page to look at, and in which windows. */
export interface AccessiblePage {
  path: string;
  windows: readonly { width: number; height: number }[];
}

/**
 * The page types of a language; those of no language (the first page, 404) are read with the Finnish ones.
 * Of each type one language is read on a phone, where the same words stand in another order, and the others
 * in a wide window, in turn; every one at both widths where everything is asked for.
 */
export const accessiblePagesOf = (lang: Lang, types = typesToRead(), everything = EVERYTHING): AccessiblePage[] =>
  types.flatMap(({ pages }, turn) =>
    pages.flatMap((path, version) => {
      const own = /^(?<folder>[a-z]{2})\//u.exec(path)?.groups?.['folder'] ?? 'fi';
      if (own !== lang) return [];
      const onPhone = version === turn % pages.length;
      const needsBoth = everything || pages.length === 1;
      return [{ path, windows: needsBoth ? [DESKTOP, PHONE] : [onPhone ? PHONE : DESKTOP] }];
    }),
  );

/**
 * Tests that axe finds nothing on any page type of a language: all rules in light, and in dark those that
 * read colours. `npm run test:accessibility` asks for every window on every page.
 */
export function testAccessibility(lang: Lang): void {
  const visit = useBrowser(useServer());
  const pages = accessiblePagesOf(lang);
  const inTurn = new Set(pagesInTurn());

  test('there are page types', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  const look = (path: string, windows: AccessiblePage['windows'], scheme: 'light' | 'dark'): Promise<void> =>
    visit(
      path,
      async ({ page }) => {
        for (const size of windows) {
          await page.setViewportSize(size);
          const found = scheme === 'light' ? await violationsOf(page) : await colourViolationsOf(page);
          expect(found, `${size.width} px`).toEqual([]);
        }
      },
      { bypassCSP: true, colorScheme: scheme },
    );

  // What is right in one scheme is seldom wrong in the other: every page is read in dark by npm run test:full alone.
  for (const { path, windows } of pages) {
    test(path, readerIf(inTurn.has(path)), () => look(path, windows, 'light'));
    test(`${path}, in dark`, () => look(path, windows, 'dark'));
  }
}
