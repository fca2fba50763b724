import { describe, expect, it } from 'vitest';
import { announcement, answerOf, ask, SEARCH_PAGE, searchFor, shownIds } from './support/search-page.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';
import { READER } from '../test-files.ts';

const rootAddress = useServer();
const visit = useBrowser(rootAddress);

describe('when there is no answer', () => {
  it('nonsense finds nothing and leads to the themes', { tags: READER }, async () => {
    await visit(searchFor('xqzvwk'), async ({ page, watch }) => {
      expect(await answerOf(page)).toBe('empty');
      expect(await shownIds(page)).toEqual([]);
      expect(await announcement(page)).toBe('Ei tuloksia');
      expect(await page.locator('.search-themes a').first().isVisible()).toBe(true);
      expect(watch.complaints).toEqual([]);
    });
  });

  it('the nearest words that exist are links, and only the themes that fit are offered', async () => {
    await visit(searchFor('maahnmutajienn'), async ({ page, watch }) => {
      expect(await answerOf(page)).toBe('empty');
      const near = page.locator('.search-near a');
      await near.first().waitFor();
      const themes = page.locator('.search-themes li');
      expect(await themes.filter({ visible: true }).count()).toBeLessThan(await themes.count());
      await near.first().click();
      await page.waitForURL(/q=maahanmuuttajia/u);
      expect(await answerOf(page)).toBe('ready');
      expect(watch.complaints).toEqual([]);
    });
  });

  it('filters that leave nothing can be removed there', async () => {
    await visit(searchFor('etäneuvonta', '&kind=idea'), async ({ page }) => {
      expect(await answerOf(page)).toBe('empty');
      await page.locator('.search-message button').first().click();
      await expect.poll(async () => (await shownIds(page))[0]).toBe('pudasjarvi-etaneuvontapalvelu');
    });
  });

  it.each([
    'pagefind/wasm.unknown.pagefind',
    'pagefind/lexicon.fi.keys',
    'pagefind/pagefind-entry.json',
    'pagefind/values.fi.lines',
    'pagefind/index/',
    'pagefind/hits/fi/',
  ])('says so when %s cannot be loaded, and tries again when asked', async (file) => {
    await visit('fi/index.html', async ({ page }) => {
      await page.route(`**/${file}*`, (route) => route.abort());
      await page.goto(new URL(searchFor('kieli'), rootAddress()).href);
      expect(await answerOf(page)).toBe('error');
      expect(await page.locator('.search-links a').last().isVisible()).toBe(true);
      await page.unroute(`**/${file}*`);
      await page.locator('.search-message button').click();
      await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(0);
    });
  });

  it('without JavaScript the page leads to the lists', { tags: READER }, async () => {
    await visit(
      searchFor('kieli'),
      async ({ page }) => {
        expect(await page.locator('noscript, .search-links').last().isVisible()).toBe(true);
        expect(await page.locator('.search-form').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the reader whose line is bad', () => {
  it('loses no hit where showing more fails, and is told so', async () => {
    await visit(`${SEARCH_PAGE}?sort=newest`, async ({ page }) => {
      await answerOf(page);
      const first = await shownIds(page);
      await page.route('**/pagefind/hits/**', (route) => route.abort());
      const more = page.locator('[data-search-more]');
      await more.click();
      await expect.poll(() => announcement(page)).toBe('Haku ei toimi juuri nyt');
      expect(await shownIds(page)).toEqual(first);
      await page.unroute('**/pagefind/hits/**');
      await more.click();
      await expect.poll(async () => (await shownIds(page)).length).toBe(2 * first.length);
      const afterFailure = await shownIds(page);
      await page.reload();
      await answerOf(page);
      await more.click();
      await expect.poll(() => shownIds(page)).toEqual(afterFailure);
    });
  });

  it('sees the answer to the last question, whichever arrives last', async () => {
    await visit(SEARCH_PAGE, async ({ page }) => {
      const field = page.locator('#search-query');
      await ask(page, 'infotori');
      expect(await answerOf(page)).toBe('ready');
      let letThrough: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      let isHeld = true;
      const stopped = new Promise<void>((resolve) => {
        void page.route('**/pagefind/index/**', async (route) => {
          if (isHeld) {
            resolve();
            await held;
          }
          await route.continue();
        });
      });
      await ask(page, 'uimahalli');
      // Told by what holds it: a browser tells of a request before anything can stop it.
      await stopped;
      isHeld = false;
      await ask(page, 'infotori');
      expect(await answerOf(page)).toBe('ready');
      const shown = await shownIds(page);
      expect(shown).toContain('turku-infotori');
      const arrived = page.waitForResponse('**/pagefind/index/**');
      letThrough();
      await (await arrived).finished();
      await page.waitForLoadState('networkidle');
      expect(await shownIds(page)).toEqual(shown);
      expect(await field.inputValue()).toBe('infotori');
    });
  });
});
