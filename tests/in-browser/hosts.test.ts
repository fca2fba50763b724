import { describe, expect, test } from 'vitest';
import { HOSTS } from '../../scripts/serving/hosts/index.ts';
import { idsWith, shownIds as shownRows } from './support/list-page.ts';
import { answerOf, searchFor, shownIds } from './support/search-page.ts';
import { useHost } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

/** Pages of each depth, one a language. */
const PAGES = ['en/index.html', 'sv/praxis.html', 'fi/kaytannot/turku-infotori.html', 'en/municipalities.html'];

/** All but the project's own server, which every other test uses. */
const others = HOSTS.filter(({ name }) => !name.startsWith('own'));

describe.each(others)('on $name', (host) => {
  const visit = useBrowser(useHost(host));

  test.each(PAGES)('%s is whole, and nothing is asked of elsewhere', async (path) => {
    await visit(path, async ({ page, watch }) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
      expect(watch.complaints).toEqual([]);
      expect(watch.foreign).toEqual([]);
    });
  });

  test('a search finds', async () => {
    await visit(searchFor('etäneuvonta'), async ({ page, watch }) => {
      expect(await answerOf(page)).toBe('ready');
      expect((await shownIds(page))[0]).toBe('pudasjarvi-etaneuvontapalvelu');
      await page.locator('[data-record] a').first().click();
      await page.locator('article h1').waitFor();
      expect(watch.complaints).toEqual([]);
      expect(watch.foreign).toEqual([]);
    });
  });

  test('a list is filtered by its address', async () => {
    await visit('fi/kaytannot.html?theme=language', async ({ page, watch }) => {
      const wanted = await idsWith(page, 'theme', 'language');
      expect(wanted.length).toBeGreaterThan(5);
      expect((await shownRows(page)).toSorted()).toEqual(wanted.toSorted());
      expect(watch.complaints).toEqual([]);
      expect(watch.foreign).toEqual([]);
    });
  });
});
