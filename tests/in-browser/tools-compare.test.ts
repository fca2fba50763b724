import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READER, readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { shortlistTool } from '../../src/features/tools/shortlist/shortlist.ts';
import { violationsOf } from './support/axe.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { keepBefore, printedPages, fromQuietPage, QUIET_PAGE } from './support/tools.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const PAGE = routes.section('fi', 'compare').slice(1);
const { compare: words } = strings('fi');
const TWO = `${PAGE}#ids=turku-infotori,resurssipankki`;
const columns = (page: Page): Promise<number> => page.locator('.compare-table thead th').count();

describe.each(['http', 'file'] as const)('the comparison, over %s', (scheme) => {
  const address = (path: string): string => (scheme === 'file' ? `${FILE_ADDRESS}${path}` : path);

  it(
    'is filled by keyboard alone, up to four, and its address says what it shows',
    readerIf(scheme === 'http'),
    async () => {
      await visit(address(PAGE), async ({ page, watch }) => {
        for (const [place, query] of ['infotori turku', 'resurssi', 'jalkautuva', 'koulutuksella'].entries()) {
          await page.locator('#compare-pick').focus();
          await page.keyboard.type(query);
          await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          if (place > 0) expect(await columns(page)).toBe(place + 1);
        }
        expect(await page.getByText(words.most).isVisible()).toBe(true);
        expect(new URL(page.url()).hash.split(',').length).toBe(4);
        await page.locator('.compare-chosen button').first().press('Enter');
        expect(await columns(page)).toBe(3);
        expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
        expect(watch.complaints).toEqual([]);
      });
    },
  );
});

it('marks in words what differs, and no row where there is nothing to tell', async () => {
  await visit(TWO, async ({ page }) => {
    const rows = await page.locator('.compare-table tbody tr').all();
    const told = await Promise.all(rows.map(async (row) => (await row.locator('td').allTextContents()).join('')));
    expect(told.filter((text) => text === '')).toEqual([]);
    expect((await page.locator('.mark-different').allTextContents())[0]).toBe(words.different);
    expect(await page.locator('.mark-different').count()).toBeGreaterThan(2);
    expect(await violationsOf(page)).toEqual([]);
  });
});

it('takes records from the shortlist by touch, on a phone, without scrolling sideways', { tags: READER }, async () => {
  await visit(
    QUIET_PAGE,
    async ({ page }) => {
      await keepBefore(page, shortlistTool, {
        title: '',
        items: ['turku-infotori', 'resurssipankki'].map((id) => ({ record: id, note: '' })),
      });
      await page.goto(fromQuietPage(page, PAGE));
      await page.locator('#add-turku-infotori').tap();
      await page.locator('#add-resurssipankki').tap();
      expect(await page.locator('.compare-table tbody tr').count()).toBeGreaterThan(8);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
    },
    { hasTouch: true, viewport: { width: 320, height: 700 } },
  );
});

it('shows what an address asks for and leaves out what it cannot', async () => {
  await visit(`${PAGE}#ids=turku-infotori,ei-ole,%3Cimg%3E,resurssipankki`, async ({ page }) => {
    expect(await columns(page)).toBe(2);
    expect(await page.locator('[data-notice="link"]').textContent()).toBe(words.gone('ei-ole'));
    const other = page.locator('header a[hreflang="sv"]');
    expect(await other.getAttribute('href')).toContain('#ids=turku-infotori');
  });
});

it('says how many of an address find no room', async () => {
  const five = 'turku-infotori,resurssipankki,lane-jalkautuva-neuvonta,espoo-neuvonta-ja-kotoutuminen,a';
  await visit(`${PAGE}#ids=${five}`, async ({ page }) => {
    expect(await columns(page)).toBe(4);
    expect(await page.locator('[data-notice="link"]').textContent()).toBe(words.left(1));
  });
});

it('prints on one landscape page', async () => {
  await visit(TWO, async ({ page }) => {
    const { count, pdf } = await printedPages(page);
    expect(count).toBe(1);
    const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString('latin1')) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  });
});
