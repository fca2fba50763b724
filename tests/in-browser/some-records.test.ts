import { describe, expect, test } from 'vitest';
import { readerIf } from '../test-files.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { COLLECTION_OF } from '../../src/schema/record.ts';
import { idsWith, countBeside, press, shownIds as shownRows, statusOf } from './support/list-page.ts';
import { areNamed, publishedRecords, recordsToSee } from './support/records.ts';
import { allIds, answerOf, SEARCH_PAGE, searchFor, shownIds } from './support/search-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());
const all = publishedRecords().filter(({ urls }) => urls.fi !== undefined);

// Which they are is for the environment to say: what holds for one record holds for each that is added.
describe.each(recordsToSee(all))('$id', readerIf(areNamed()), ({ id, kind, themes, urls, title }) => {
  test.each(Object.entries(urls))('is read in %s', async (lang, url) => {
    await visit(url, async ({ page, watch }) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(title).toMatchObject({ [lang]: await page.locator('h1').innerText() });
      expect(watch.complaints).toEqual([]);
    });
  });

  test('is found by its title', async () => {
    await visit(searchFor(title.fi ?? ''), async ({ page }) => {
      expect(await answerOf(page)).toBe('ready');
      expect(await shownIds(page)).toContain(id);
      await page.locator(`[data-record="${id}"] a`).first().click();
      await page.waitForURL((address) => address.pathname.endsWith(urls.fi ?? ''));
    });
  });

  test('is counted by the filters of the search', async () => {
    const [theme = ''] = themes;
    const wanted = all.filter((one) => one.kind === kind && one.themes.includes(theme)).map((one) => one.id);
    await visit(`${SEARCH_PAGE}?kind=${kind}&theme=${theme}`, async ({ page }) => {
      expect(await answerOf(page)).toBe('ready');
      expect(await countBeside(page, 'theme', theme)).toBe(wanted.length);
      const found = await allIds(page);
      expect(found).toContain(id);
      expect(found.toSorted()).toEqual(wanted.toSorted());
    });
  });

  if (kind === 'practice' || kind === 'project') {
    test('is counted by the filters of its list', async () => {
      const [theme = ''] = themes;
      const list = COLLECTION_OF[kind];
      await visit(routes.section('fi', list), async ({ page }) => {
        const rows = await idsWith(page, 'theme', theme);
        expect(rows).toContain(id);
        expect(await countBeside(page, 'theme', theme)).toBe(rows.length);
        await press(page, 'theme', theme);
        expect((await shownRows(page)).toSorted()).toEqual(rows.toSorted());
        expect(await statusOf(page)).toBe(strings('fi').facets.shown[list](rows.length));
      });
    });
  }
});
