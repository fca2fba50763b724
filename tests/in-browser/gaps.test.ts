import { expect, test } from 'vitest';
import { READER } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { shownIds } from './support/list-page.ts';
import { allIds, answerOf } from './support/search-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);
const GAPS = routes.section('fi', 'gaps').slice(1);

/** A table by the id of its caption. */
const tableOf = (id: string): string => `table:has(#${id})`;

test('a cell leads to a list with as many records as it counts', { tags: READER }, async () => {
  await visit(GAPS, async ({ page, watch }) => {
    for (const link of [
      `${tableOf('by-situation')} .of-practices`,
      `${tableOf('by-status')} .of-projects`,
      `${tableOf('by-region')} .of-practices`,
    ]) {
      const first = page.locator(link).first();
      const count = Number(await first.textContent());
      await first.press('Enter');
      await page.waitForURL(/\?/u);
      expect([link, (await shownIds(page)).length]).toEqual([link, count]);
      await page.goBack();
    }
    const inSearch = page.locator(`${tableOf('by-region')} .of-projects`).first();
    const count = Number(await inSearch.textContent());
    await inSearch.press('Enter');
    await page.waitForURL(/haku\.html\?/u);
    expect(await answerOf(page)).toBe('ready');
    expect((await allIds(page)).length).toBe(count);
    expect(watch.complaints).toEqual([]);
  });
});

test('in a narrow window the tables scroll by keyboard in boxes of their own, and the themes stay in sight', async () => {
  await visit(
    GAPS,
    async ({ page }) => {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBe(0);
      const box = page.getByRole('group', { name: strings('fi').gaps.regions.caption });
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
      const left = await box
        .locator('tbody th')
        .first()
        .evaluate((header) => header.getBoundingClientRect().left);
      const edge = await box.evaluate((element) => element.getBoundingClientRect().left);
      expect(Math.abs(left - edge)).toBeLessThan(2);
    },
    { viewport: { width: 320, height: 700 } },
  );
});

test('without JavaScript every number stands in the tables, and practices of a thread open', async () => {
  await visit(
    GAPS,
    async ({ page }) => {
      expect(await page.locator('.gap-table td .of-practices').count()).toBeGreaterThan(50);
      await page.goto(new URL(routes.section('sv', 'threads').slice(1), address()).href);
      const onwards = page.locator('.strand details').first();
      await onwards.locator('summary').press('Enter');
      expect(await onwards.locator('a').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});
