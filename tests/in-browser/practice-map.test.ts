import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READER } from '../test-files.ts';
import { mapLines } from '../../src/features/browse/map-lines.ts';
import { strings } from '../../src/i18n/index.ts';
import { radiusOf } from '../../src/atlas/map/radius.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { idsWith, press, shownIds } from './support/list-page.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);
const PRACTICES = 'fi/kaytannot.html';
const CIRCLES = '.browse-map a.map-marker:visible';

/** Each circle that is seen: its municipality, the number in its name, its radius. */
const circles = (page: Page): Promise<{ place: string; count: number; r: number }[]> =>
  page.locator(CIRCLES).evaluateAll((links) =>
    links.map((link) => ({
      place: link.getAttribute('data-place') ?? '',
      count: Number(/: (?<count>\d+)/u.exec(link.textContent)?.groups?.['count']),
      r: Number(link.querySelector('circle')?.getAttribute('r')),
    })),
  );

/** The municipalities of the shown rows, each with its number of practices. */
const placesOfRows = (page: Page): Promise<Record<string, number>> =>
  page.locator('[data-row]:visible').evaluateAll((rows) => {
    const seen = new Map(
      rows.map((row) => [row.getAttribute('data-row'), row.getAttribute('data-municipality') ?? '']),
    );
    const places = [...seen.values()].flatMap((names) => names.split(' ').filter((name) => name !== ''));
    return Object.fromEntries([...Map.groupBy(places, (place) => place)].map(([place, { length }]) => [place, length]));
  });

const lines = (page: Page): Promise<string[]> => page.locator('[data-map-lines] p').allTextContents();

describe('the practices on the map', () => {
  it.each(LANGS)('are those of the list, in circles as large as their numbers, %s', async (lang) => {
    await visit(`${routes.section(lang, 'practices').slice(1)}?view=map`, async ({ page, watch }) => {
      const check = async (): Promise<void> => {
        const drawn = await circles(page);
        expect(Object.fromEntries(drawn.map(({ place, count }) => [place, count]))).toEqual(await placesOfRows(page));
        for (const { count, r } of drawn) expect(r).toBe(radiusOf(count));
        const counts = drawn.map(({ count }) => count);
        expect(counts.length).toBeGreaterThan(1);
      };
      await check();
      await press(page, 'theme', 'language');
      await check();
      await press(page, 'theme', 'language');
      await check();
      expect(watch.complaints).toEqual([]);
    });
  });

  it('that no place is known for are counted in words, and all add up', async () => {
    await visit(`${PRACTICES}?view=map`, async ({ page }) => {
      const rows = await page
        .locator('[data-row]:visible')
        .evaluateAll((all) => [
          ...new Map(
            all.map((row) => [
              row.getAttribute('data-row'),
              [row.getAttribute('data-municipality') ?? '', row.getAttribute('data-region') ?? ''] as const,
            ]),
          ).values(),
        ]);
      const off = rows.filter(([municipality]) => municipality === '').map(([, region]) => region);
      const counts = {
        onMap: rows.length - off.length,
        regionOnly: off.filter((region) => !['national', 'unknown'].includes(region)).length,
        national: off.filter((region) => region === 'national').length,
        unknown: off.filter((region) => region === 'unknown').length,
      };
      expect(counts.onMap).toBeGreaterThan(10);
      expect(off.length).toBeGreaterThan(0);
      const places = Object.keys(await placesOfRows(page)).length;
      expect(await lines(page)).toEqual(mapLines(strings('fi').facets, counts, places));
    });
  });

  it('narrow to a municipality by keyboard and back, and the focus stays on the circle', { tags: READER }, async () => {
    await visit(`${PRACTICES}?view=map`, async ({ page }) => {
      const all = await shownIds(page);
      const turku = page.locator('.browse-map a[data-place="turku"]');
      const wanted = await idsWith(page, 'municipality', 'turku');
      await page.locator('[data-browse-save]').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('map-marker'))).toBe(true);
      await turku.focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('?municipality=turku&view=map');
      expect((await shownIds(page)).toSorted()).toEqual(wanted.toSorted());
      expect(await turku.getAttribute('aria-current')).toBe('true');
      expect((await circles(page)).length).toBeGreaterThan(20);
      expect(await turku.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await shownIds(page)).toEqual(all);
      expect(await turku.getAttribute('aria-current')).toBeNull();
      await page.goBack();
      expect((await shownIds(page)).toSorted()).toEqual(wanted.toSorted());
    });
  });

  it('stand in the address, at a server and from disk', async () => {
    for (const root of [address(), FILE_ADDRESS]) {
      await visit(new URL(`${PRACTICES}?municipality=turku&view=map`, root).href, async ({ page, watch }) => {
        expect(await page.locator('.browse-map svg.map-picture').isVisible()).toBe(true);
        expect(await page.locator('.browse-map [aria-current]').getAttribute('data-place')).toBe('turku');
        await page.locator('[data-browse-view][value="list"]').press('Enter');
        expect(await page.locator('.browse-map').isVisible()).toBe(false);
        expect(new URL(page.url()).search).toBe('?municipality=turku');
        await page.goBack();
        expect(await page.locator('.browse-map').isVisible()).toBe(true);
        expect(watch.complaints).toEqual([]);
      });
    }
  });

  it('are not there without JavaScript, where the list is whole', async () => {
    await visit(
      `${PRACTICES}?view=map`,
      async ({ page }) => {
        expect(await page.locator('.browse-map').isVisible()).toBe(false);
        expect((await shownIds(page)).length).toBeGreaterThan(40);
      },
      { javaScriptEnabled: false },
    );
  });
});
