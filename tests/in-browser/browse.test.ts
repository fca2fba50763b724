import { describe, expect, it } from 'vitest';
import { READER } from '../test-files.ts';
import { LIST_FACETS } from '../../src/features/browse/facets.ts';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { layoutShiftsOf } from './support/layout-shift.ts';
import { box, countBeside, idsWith, press, shownIds, statusOf } from './support/list-page.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const underPath = useServer('/some/sub/');
const visit = useBrowser(address);

const PRACTICES = 'fi/kaytannot.html';
const PROJECTS = 'fi/hankkeet.html';

describe('facets by keyboard', () => {
  it('join values of a facet by OR, and facets by AND; the number of hits is announced', { tags: READER }, async () => {
    await visit(PRACTICES, async ({ page, watch }) => {
      const language = await idsWith(page, 'theme', 'language');
      const health = await idsWith(page, 'theme', 'health');
      const uusimaa = await idsWith(page, 'region', 'uusimaa');
      await press(page, 'theme', 'language');
      expect((await shownIds(page)).toSorted()).toEqual(language.toSorted());
      expect(await statusOf(page)).toBe(strings('fi').facets.shown.practices(language.length));
      expect(await page.locator('[data-browse-status]').getAttribute('role')).toBe('status');
      await press(page, 'theme', 'health');
      const either = [...new Set([...language, ...health])];
      expect((await shownIds(page)).toSorted()).toEqual(either.toSorted());
      await press(page, 'region', 'uusimaa');
      const both = either.filter((id) => uusimaa.includes(id));
      expect(both.length).toBeLessThan(either.length);
      expect((await shownIds(page)).toSorted()).toEqual(both.toSorted());
      expect(await statusOf(page)).toBe(strings('fi').facets.shown.practices(both.length));
      expect(watch.complaints).toEqual([]);
    });
  });

  it('tell beside each box how many would be shown', async () => {
    await visit(PRACTICES, async ({ page }) => {
      await press(page, 'theme', 'language');
      for (const [facet, value] of [
        ['theme', 'health'],
        ['region', 'uusimaa'],
        ['group', 'immigrants'],
      ] as const) {
        const promised = await countBeside(page, facet, value);
        await press(page, facet, value);
        expect((await shownIds(page)).length).toBe(promised);
        await press(page, facet, value);
      }
    });
  });

  it('are six, and each narrows the list of practices to what its attribute says', async () => {
    await visit(PRACTICES, async ({ page }) => {
      for (const facet of LIST_FACETS.practices) {
        const value = await page.locator(`input[name="${facet}"]`).first().getAttribute('value');
        const wanted = await idsWith(page, facet, value ?? '');
        expect(wanted.length, facet).toBeGreaterThan(0);
        await press(page, facet, value ?? '');
        expect((await shownIds(page)).toSorted(), facet).toEqual(wanted.toSorted());
        expect(new URL(page.url()).search).toBe(`?${facet}=${value ?? ''}`);
        await page.goBack();
        expect(new URL(page.url()).search).toBe('');
      }
    });
  });

  it('can be removed one by one, and the focus is not lost', async () => {
    await visit(`${PRACTICES}?theme=language&theme=health&region=uusimaa`, async ({ page }) => {
      const removal = page.locator('[data-browse-chosen] button');
      expect(await removal.count()).toBe(4);
      await removal.first().focus();
      await page.keyboard.press('Enter');
      expect(await removal.count()).toBe(3);
      expect(new URL(page.url()).searchParams.getAll('theme').length).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.closest('[data-browse-chosen]') !== null)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await removal.count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      expect(await statusOf(page)).toBe(strings('fi').facets.shown.practices((await shownIds(page)).length));
    });
  });

  it('that leave nothing say so and can be removed there', async () => {
    await visit(`${PROJECTS}?programme=ESF&status=upcoming`, async ({ page }) => {
      expect(await shownIds(page)).toEqual([]);
      expect(await page.locator('[data-browse-none]').isVisible()).toBe(true);
      expect(await page.locator('[data-browse-save]').isDisabled()).toBe(true);
      await page.locator('[data-browse-chosen] button').last().press('Enter');
      expect((await shownIds(page)).length).toBeGreaterThan(40);
    });
  });
});

describe('the address', () => {
  const places = { 'at the root': address, 'under a path': underPath, 'from disk': () => FILE_ADDRESS };
  it.each(Object.entries(places))('restores a list %s', async (_, root) => {
    await visit(new URL(`${PRACTICES}?theme=language&sort=title`, root()).href, async ({ page, watch }) => {
      expect(await box(page, 'theme', 'language').isChecked()).toBe(true);
      const wanted = await idsWith(page, 'theme', 'language');
      expect((await shownIds(page)).toSorted()).toEqual(wanted.toSorted());
      const titles = await page.locator('[data-row]:visible a').allTextContents();
      const { compare } = new Intl.Collator('fi', { numeric: true });
      const trimmed = titles.map((title) => title.trim());
      expect(trimmed).toEqual(trimmed.toSorted(compare));
      expect(watch.complaints).toEqual([]);
    });
  });

  it('goes back and forward with the reader', async () => {
    await visit(PRACTICES, async ({ page }) => {
      const all = await shownIds(page);
      await press(page, 'theme', 'language');
      const some = await shownIds(page);
      await page.locator('[data-browse-view][value="table"]').press('Enter');
      expect(new URL(page.url()).search).toBe('?theme=language&view=table');
      expect(await page.locator('.browse-table tbody tr').count()).toBe(some.length);
      await page.goBack();
      expect(await shownIds(page)).toEqual(some);
      await page.goBack();
      expect(await shownIds(page)).toEqual(all);
      expect(await box(page, 'theme', 'language').isChecked()).toBe(false);
      await page.goForward();
      expect(await shownIds(page)).toEqual(some);
    });
  });

  it('goes along into another language', { tags: READER }, async () => {
    await visit(`${PRACTICES}?theme=language`, async ({ page }) => {
      expect(await shownIds(page)).not.toEqual([]);
      await page.locator('header a[hreflang="sv"]').press('Enter');
      await page.waitForURL(/\/sv\/praxis\.html\?theme=language$/u);
      // Not each practice stands in every language.
      const wanted = (await idsWith(page, 'theme', 'language')).toSorted();
      expect(wanted).not.toEqual([]);
      await expect.poll(async () => (await shownIds(page)).toSorted()).toEqual(wanted);
    });
  });

  it('never becomes HTML', async () => {
    await visit(`${PRACTICES}?theme=%3Cimg%20src%3Dx%3E&sort=<b>&view=<i>`, async ({ page, watch }) => {
      expect(await page.locator('main img, main b, main i').count()).toBe(0);
      expect((await shownIds(page)).length).toBeGreaterThan(40);
      expect(watch.complaints).toEqual([]);
    });
  });
});

describe('the order and the view', () => {
  it('are chosen by keyboard, and the list by place comes back as it was', async () => {
    await visit(PRACTICES, async ({ page }) => {
      const html = (): Promise<string> => page.locator('[data-browse-places]').innerHTML();
      const before = await html();
      const select = page.locator('.browse select');
      for (const sort of ['title', 'newest']) {
        await select.selectOption(sort);
        expect(new URL(page.url()).search).toBe(`?sort=${sort}`);
        expect(await page.locator('[data-browse-places]').isVisible()).toBe(false);
      }
      await select.focus();
      await page.keyboard.press('Home');
      await expect.poll(() => page.locator('[data-browse-places]').isVisible()).toBe(true);
      expect(await html()).toBe(before);
    });
  });

  it('shows the projects as cards, and sorting stays in the address', { tags: READER }, async () => {
    await visit(PROJECTS, async ({ page }) => {
      const header = page.locator('th[data-column="funding"]');
      await header.locator('button').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('?sort=funding&order=desc');
      const sorted = await shownIds(page);
      await page.locator('[data-browse-view][value="cards"]').press('Enter');
      expect(await shownIds(page)).toEqual(sorted);
      await page.reload();
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect(await shownIds(page)).toEqual(sorted);
      await page.goBack();
      await page.goBack();
      await page.goBack();
      expect(await page.locator('th[aria-sort]').count()).toBe(0);
    });
  });
});

describe('as they come', () => {
  const lists = LANGS.flatMap((lang) => [routes.section(lang, 'practices'), routes.section(lang, 'projects')]);
  it.each(lists)('%s: nothing moves when the script begins', async (route) => {
    await visit(
      route.slice(1),
      async ({ page, watch }) => {
        expect(await layoutShiftsOf(page)).toEqual([]);
        expect(watch.complaints).toEqual([]);
      },
      { fresh: true },
    );
  });
});

describe('without JavaScript', () => {
  it.each([PRACTICES, PROJECTS])('%s is whole and leads to the facet pages', { tags: READER }, async (path) => {
    await visit(
      path,
      async ({ page }) => {
        expect((await shownIds(page)).length).toBeGreaterThan(40);
        expect(await page.locator('.browse-tools').isVisible()).toBe(false);
        expect(await page.locator('.browse-pages a:visible').count()).toBe(5);
      },
      { javaScriptEnabled: false },
    );
  });
});
