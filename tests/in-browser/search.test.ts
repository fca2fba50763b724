import { describe, expect, it } from 'vitest';
import { READER } from '../test-files.ts';
import { layoutShiftsOf } from './support/layout-shift.ts';
import { allIds, announcement, answerOf, ask, SEARCH_PAGE, searchFor, shownIds } from './support/search-page.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const rootAddress = useServer();
const underPathAddress = useServer('/some/sub/');
const visit = useBrowser(rootAddress);

/** What begins with the words of a filter's label, its number of results left out. */
const filterBox = (name: string, value: string): string => `input[name="${name}"][value="${value}"]`;

describe('a search by the address', () => {
  const places = { 'at the root': rootAddress, 'under a path': underPathAddress, 'from disk': () => FILE_ADDRESS };
  it.each(Object.entries(places))('finds the same %s', { tags: READER }, async (_, address) => {
    await visit(new URL(searchFor('etäneuvonta'), address()).href, async ({ page, watch }) => {
      expect(await answerOf(page)).toBe('ready');
      expect((await shownIds(page))[0]).toBe('pudasjarvi-etaneuvontapalvelu');
      const link = page.locator('[data-record] a').first();
      expect(await link.evaluate((anchor) => anchor instanceof HTMLAnchorElement && anchor.href)).toBe(
        new URL('fi/kaytannot/pudasjarvi-etaneuvontapalvelu.html?q=et%C3%A4neuvonta', address()).href,
      );
      expect(await page.locator('[data-record] mark').count()).toBeGreaterThan(0);
      expect(watch.complaints).toEqual([]);
    });
  });

  it('joins values of a filter by OR, and filters by AND', async () => {
    const idsFor = async (filters: string): Promise<string[]> => {
      let ids: string[] = [];
      await visit(`${SEARCH_PAGE}?${filters}`, async ({ page }) => {
        await answerOf(page);
        ids = await allIds(page);
      });
      return ids.toSorted();
    };
    const language = await idsFor('theme=language');
    const health = await idsFor('theme=health');
    const practices = await idsFor('kind=practice');
    expect(language.length).toBeGreaterThan(0);
    expect(await idsFor('theme=language&theme=health')).toEqual([...new Set([...language, ...health])].toSorted());
    expect(await idsFor('theme=language&kind=practice')).toEqual(language.filter((id) => practices.includes(id)));
  });

  it('never reads a query as HTML', { tags: READER }, async () => {
    const hostile = '<img src=x onerror="document.title=1"> kieli <script>document.title=2</script>';
    await visit(searchFor(hostile, '&kind=%3Cimg%20src%3Dx%3E&theme="><b>'), async ({ page, watch }) => {
      await answerOf(page);
      expect(await page.locator('[data-search-page] input[type="search"]').inputValue()).toBe(hostile);
      expect(await page.locator('main img, main b').count()).toBe(0);
      expect(await page.title()).toContain('Haku');
      expect(watch.complaints).toEqual([]);
    });
  });
});

describe('the row of pages', () => {
  it('leads to the place that a query names, and is no hit', async () => {
    await visit(searchFor('Närpes'), async ({ page }) => {
      expect(await answerOf(page)).toBe('ready');
      const link = page.locator('[data-search-pages] a');
      expect(await link.allTextContents()).toEqual(['Närpiö']);
      expect(await page.locator('[data-search-pages] [data-record]').count()).toBe(0);
      await link.click();
      await page.waitForURL(/fi\/kunnat\/narpio\.html$/u);
    });
  });
});

describe('as long as nothing is asked', () => {
  it('examples, themes and lists are offered, and the index is not opened', async () => {
    await visit(
      SEARCH_PAGE,
      async ({ page, watch }) => {
        await page.waitForLoadState('networkidle');
        expect(await answerOf(page)).toBe('start');
        expect(await page.locator('.search-themes a').first().isVisible()).toBe(true);
        expect(watch.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
        expect(await layoutShiftsOf(page)).toEqual([]);
        await page.locator('.search-examples a').first().click();
        await page.waitForURL(/q=/u);
        expect(await answerOf(page)).toBe('ready');
        expect(await page.locator('.search-examples').isVisible()).toBe(false);
      },
      { fresh: true },
    );
  });

  it('the field has the index opened, so that the first letter does not wait for it', async () => {
    await visit(SEARCH_PAGE, async ({ page, watch }) => {
      await page.locator('#search-query').focus();
      await expect.poll(() => watch.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
      expect(await answerOf(page)).toBe('start');
    });
  });

  it('taking back what was asked leads to it again', async () => {
    await visit(searchFor('xqzvwk', '&theme=language'), async ({ page }) => {
      expect(await answerOf(page)).toBe('empty');
      await page.locator('.search-message button').last().click();
      await page.waitForURL((url) => !url.search.includes('theme'));
      await page.locator('#search-query').fill('');
      await page.waitForURL((url) => url.search === '');
      await expect.poll(() => answerOf(page)).toBe('start');
      const themes = page.locator('.search-themes li');
      expect(await themes.filter({ visible: true }).count()).toBe(await themes.count());
      await page.locator('[data-search-filters] summary').click();
      expect(await page.locator(filterBox('kind', 'practice')).isEnabled()).toBe(true);
      expect(await page.locator('[data-search-chosen]').isVisible()).toBe(false);
      expect(await announcement(page)).toBe('');
    });
  });
});

describe('the reader', () => {
  it('types and sees results, and the address follows', { tags: READER }, async () => {
    await visit(SEARCH_PAGE, async ({ page }) => {
      expect(await answerOf(page)).toBe('start');
      await page.locator('#search-query').pressSequentially('kielikahvial');
      await page.waitForURL(/q=kielikahvial$/u);
      expect(await answerOf(page)).toBe('ready');
      expect(await shownIds(page)).toContain('helsinki-kaupunginkirjasto');
      expect(await announcement(page)).toMatch(/\d+ tulos/u);
    });
  });

  it('goes back to the search before', async () => {
    await visit(searchFor('kurssi'), async ({ page }) => {
      await answerOf(page);
      const before = await shownIds(page);
      await ask(page, 'uimahalli');
      await answerOf(page);
      await page.goBack();
      await page.waitForURL(/q=kurssi$/u);
      await expect.poll(() => shownIds(page)).toEqual(before);
      expect(await page.locator('#search-query').inputValue()).toBe('kurssi');
    });
  });

  it('chooses filters and removes them one by one', { tags: READER }, async () => {
    await visit(searchFor('kieli'), async ({ page }) => {
      await answerOf(page);
      await page.locator('[data-search-filters] summary').click();
      await page.locator(filterBox('kind', 'practice')).check();
      await page.locator(filterBox('theme', 'language')).check();
      await page.waitForURL(/kind=practice&theme=language/u);
      await answerOf(page);
      const removal = page.locator('[data-search-chosen] button');
      expect(await removal.count()).toBe(3);
      await removal.first().click();
      await page.waitForURL((url) => !url.search.includes('kind='));
      expect(await page.locator(filterBox('kind', 'practice')).isChecked()).toBe(false);
      expect(await page.locator(filterBox('theme', 'language')).isChecked()).toBe(true);
    });
  });

  it('sees beside each box how many results it gives', async () => {
    await visit(searchFor('kieli'), async ({ page }) => {
      await answerOf(page);
      await page.locator('[data-search-filters] summary').click();
      const practices = page.locator(filterBox('kind', 'practice'));
      const count = Number(await practices.locator('xpath=..').locator('[data-count]').textContent());
      await practices.check();
      await page.waitForURL(/kind=practice/u);
      await expect.poll(() => announcement(page)).toBe(`${count} tulosta`);
    });
  });

  it('sees how many projects are under way today, in Finland', async () => {
    await visit('fi/index.html', async ({ page }) => {
      const running = page.locator(filterBox('state', 'running')).locator('xpath=..').locator('[data-count]');
      const countOn = async (day: string): Promise<string | null> => {
        await page.clock.setFixedTime(new Date(day));
        await page.goto(new URL(SEARCH_PAGE, rootAddress()).href);
        await page.locator('#search-query').focus();
        await expect.poll(() => running.textContent()).not.toBe('');
        return running.textContent();
      };
      expect(await countOn('1999-06-01T12:00:00Z')).toBe('0');
      expect(Number(await countOn('2024-06-01T12:00:00Z'))).toBeGreaterThan(0);
    });
  });

  it('has more shown, and the focus goes to the first new one', async () => {
    await visit(`${SEARCH_PAGE}?sort=newest`, async ({ page }) => {
      await answerOf(page);
      const before = await shownIds(page);
      await page.locator('[data-search-more]').click();
      await expect.poll(async () => (await shownIds(page)).length).toBe(2 * before.length);
      expect((await shownIds(page)).slice(0, before.length)).toEqual(before);
      const focused = page.locator('[data-record]', { has: page.locator('a:focus') });
      expect(await focused.getAttribute('data-record')).toBe((await shownIds(page))[before.length]);
    });
  });
});
