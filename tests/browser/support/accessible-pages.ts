import { expect, test } from 'vitest';
import type { Lang } from '../../../src/schema/text.ts';
import { colourViolationsOf, violationsOf } from './axe.ts';
import { pagesInTurn, pagesToRead } from './page-types.ts';
import { useServer } from './served.ts';
import { useBrowser } from './visit.ts';

/** Whether to run every rule on every page at every width, which takes minutes more. */
const EVERYTHING = process.env['KOTOATLAS_AXE'] === 'everything';
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The page types of a language; those of no language (the first page, 404) are read with the Finnish ones. */
export function pageTypesOf(lang: Lang, pages = pagesToRead()): string[] {
  const others = ['sv/', 'en/'].filter((folder) => folder !== `${lang}/`);
  return pages.filter((path) =>
    lang === 'fi' ? !others.some((folder) => path.startsWith(folder)) : path.startsWith(`${lang}/`),
  );
}

/**
 * Tests that axe finds nothing on any page type of a language, in a wide window and on a phone, in light
 * and in dark: all rules once at each width, and those that read colours in each scheme. In a wide window
 * every language is read. On a phone, where the same words stand in another order, the languages take turns,
 * unless everything is asked for (`npm run test:accessibility`).
 */
export function testAccessibility(lang: Lang): void {
  const inTurn = new Set(pagesInTurn());
  const visit = useBrowser(useServer());
  const pages = pageTypesOf(lang);

  test('there are page types', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test.each(pages)('%s', async (path) => {
    await visit(
      path,
      async ({ page }) => {
        await page.setViewportSize(DESKTOP);
        expect(await violationsOf(page), 'wide, light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await colourViolationsOf(page), 'wide, dark').toEqual([]);
        if (!EVERYTHING && !inTurn.has(path)) return;
        await page.setViewportSize(PHONE);
        expect(await violationsOf(page), 'phone, dark').toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await colourViolationsOf(page), 'phone, light').toEqual([]);
      },
      { reducedMotion: 'reduce', bypassCSP: true, colorScheme: 'light' },
    );
  });
}
