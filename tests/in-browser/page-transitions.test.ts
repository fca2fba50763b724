import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { inFreshWindows, useBrowser } from './support/visit.ts';

const COUNTED = 'transitions';

const rootAddress = useServer();
const visit = inFreshWindows(useBrowser(rootAddress));

/** Counts in the page's session how many pages came with a transition. */
const countTransitions = (page: Page): Promise<unknown> =>
  page.addInitScript((key) => {
    addEventListener('pagereveal', (event) => {
      const transition: unknown = Reflect.get(event, 'viewTransition');
      if (transition !== null && transition !== undefined)
        sessionStorage.setItem(key, String(Number(sessionStorage.getItem(key) ?? '0') + 1));
    });
  }, COUNTED);

const places = { 'over http': rootAddress, 'from disk': () => FILE_ADDRESS };

test.each(Object.entries(places))(
  'from page to page without a complaint, also for the impatient: %s',
  async (_, root) => {
    await visit(
      new URL('fi/index.html', root()).href,
      async ({ page, watch }) => {
        await countTransitions(page);
        const sections = await page.locator('nav.sections a').count();
        expect(sections).toBeGreaterThan(5);
        for (let section = 0; section < sections; section += 1) {
          const link = page.locator('nav.sections a').nth(section);
          const target = await link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : ''));
          await link.click({ noWaitAfter: true });
          await page.waitForURL(target, { waitUntil: 'commit' });
        }
        await page.waitForLoadState('networkidle');
        expect(watch.complaints).toEqual([]);
        const counted = await page.evaluate((key) => Number(sessionStorage.getItem(key)), COUNTED);
        expect(counted).toBeGreaterThan(sections / 2);
      },
      { reducedMotion: 'no-preference' },
    );
  },
);
