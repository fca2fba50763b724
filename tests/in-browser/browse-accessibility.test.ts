import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { violationsOf } from './support/axe.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);

/** A phone in the dark, a desk by day: two of the four, each page type in all of them is looked at elsewhere. */
const SETTINGS = [
  { size: { width: 320, height: 640 }, colorScheme: 'dark' },
  { size: { width: 1440, height: 900 }, colorScheme: 'light' },
] as const;

/** Short lists in each of their forms: what axe looks at grows with the rows. */
const STATES = [
  ['practices', '?view=map&municipality=turku&theme=guidance'],
  ['practices', '?view=table&municipality=helsinki'],
  ['practices', '?sort=title&municipality=helsinki&theme=guidance'],
  ['projects', '?objective=amif-3&sort=end'],
  ['projects', '?view=cards&objective=amif-3'],
  ['projects', '?programme=ESF&status=upcoming'],
] as const;

const isWiderThanItsWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const openFacets = (page: Page): Promise<void> =>
  page.locator('.browse-facets details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

// The languages take turns: the lists themselves are read in every language with all other pages.
describe('lists with facets', () => {
  it.each(STATES.map(([list, state], index) => [LANGS[index % LANGS.length] ?? 'fi', list, state] as const))(
    '%s, %s %s: axe finds nothing, nothing sticks out',
    async (lang, list, state) => {
      await visit(
        `${routes.section(lang, list).slice(1)}${state}`,
        async ({ page, watch }) => {
          await openFacets(page);
          for (const { size, colorScheme } of SETTINGS) {
            await page.setViewportSize(size);
            await page.emulateMedia({ colorScheme });
            expect(await isWiderThanItsWindow(page), colorScheme).toBe(false);
            expect(await violationsOf(page), colorScheme).toEqual([]);
          }
          expect(watch.complaints).toEqual([]);
        },
        { bypassCSP: true },
      );
    },
  );
});
