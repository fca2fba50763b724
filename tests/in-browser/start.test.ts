import { describe, expect, it } from 'vitest';
import { readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { answerAt } from './support/answer.ts';
import { layoutShiftOf } from './support/layout-shift.ts';
import { shownIds } from './support/list-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);

describe.each(LANGS)('the start page, %s', (lang) => {
  it(
    'has one question, one search field and four ways in, by keyboard and in this order',
    readerIf(lang === 'fi'),
    async () => {
      await visit(
        routes.home(lang),
        async ({ page, watch }) => {
          expect(await page.locator('h1').count()).toBe(1);
          expect(await page.locator('main input').count()).toBe(1);
          expect(await page.locator('.reader-paths > section').count()).toBe(4);
          await page.locator('main').focus();
          await page.keyboard.press('Tab');
          expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
          await page.locator('a.small-map').focus();
          await page.keyboard.press('Tab');
          const first = await page.evaluate(() => document.activeElement?.textContent.trim());
          expect(first).toBe(strings(lang).start.paths.coordinator.links.map);
          expect(await layoutShiftOf(page)).toBe(0);
          expect(watch.complaints).toEqual([]);
        },
        { fresh: true },
      );
    },
  );

  it('leads each reader to pages that are there', async () => {
    await visit(routes.home(lang), async ({ page }) => {
      const links = await page
        .locator('.reader-paths a')
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : '')));
      expect(links.length).toBeGreaterThanOrEqual(16);
      expect(new Set(links).size).toBe(links.length);
      for (const link of links) expect((await answerAt(page, link)).status, link).toBe(200);
    });
  });
});

it('the search field of the start page leads to the results', async () => {
  await visit(routes.home('sv'), async ({ page }) => {
    await page.locator('#start-search').focus();
    await page.keyboard.type('rådgivning');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sv\/sok\.html\?q=/u);
    await page.locator('[data-record]').first().waitFor();
  });
});

it('the ways of the coordinator and the funder open lists that are narrowed, sorted or drawn', async () => {
  await visit(routes.home('en'), async ({ page }) => {
    const { coordinator, funder } = strings('en').start.paths;
    for (const [text, isAsPromised] of [
      [coordinator.links.map, () => page.locator('.browse-map').isVisible()],
      [coordinator.links.guidance, () => page.locator('[data-browse-chosen] button').first().isVisible()],
      [funder.links.largest, () => page.locator('th[aria-sort="descending"]').isVisible()],
      [funder.links.ending, () => page.locator('th[data-column="end"][aria-sort="ascending"]').isVisible()],
    ] as const) {
      await page.locator('.reader-paths a', { hasText: text }).press('Enter');
      await page.locator('[data-browse]').waitFor();
      await expect.poll(isAsPromised, { message: text }).toBe(true);
      expect((await shownIds(page)).length).toBeGreaterThan(0);
      await page.goBack();
      await page.locator('.reader-paths').waitFor();
    }
  });
});
