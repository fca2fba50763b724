import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READER } from '../test-files.ts';
import { useServer } from './support/served.ts';
import { DIST, FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const rootAddress = useServer();
const visit = useBrowser(rootAddress);

const ARTICLE = 'fi/kaytannot/turku-infotori.html';
const BYTES_BEFORE_USE = 6000;

const field = (page: Page): ReturnType<Page['locator']> => page.getByRole('combobox');
const options = (page: Page): ReturnType<Page['locator']> => page.getByRole('option');

describe('the quick search', () => {
  it('loads nothing but its small script before it is used', async () => {
    await visit(
      ARTICLE,
      async ({ page, watch }) => {
        await page.waitForLoadState('networkidle');
        const paths = watch.requests.map((request) => request.slice(rootAddress().length));
        expect(paths.filter((path) => /^(?:pagefind|search)\//u.test(path))).toEqual(['search/header.js']);
        expect(gzipSync(readFileSync(resolve(DIST, 'search/header.js'))).length).toBeLessThan(BYTES_BEFORE_USE);
      },
      { fresh: true },
    );
  });

  it.each(['/', 'Control+k'])('opens by %s and closes by Esc, and the focus comes back', async (keys) => {
    await visit(ARTICLE, async ({ page, watch }) => {
      await page.locator('main a').first().focus();
      await page.keyboard.press(keys);
      await field(page).waitFor();
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await field(page).isVisible()).toBe(false);
      expect(
        await page
          .locator('main a')
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      expect(watch.complaints).toEqual([]);
    });
  });

  it.each(['over http', 'from disk'])('offers pages and opens the chosen one %s', { tags: READER }, async (how) => {
    const address = how === 'from disk' ? FILE_ADDRESS : rootAddress();
    await visit(new URL(ARTICLE, address).href, async ({ page }) => {
      await page.getByRole('button', { name: 'Haku' }).click();
      // At once: letter by letter, what an earlier letter finds may still stand when the first key is pressed.
      await field(page).fill('etäneuv');
      await options(page).first().waitFor();
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(active).toBe(await options(page).first().getAttribute('id'));
      expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowUp');
      expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/pudasjarvi-etaneuvontapalvelu\.html\?q=/u);
    });
  });

  it('shows results after one round trip once it is warm', async () => {
    await visit(ARTICLE, async ({ page, watch }) => {
      await page.keyboard.press('/');
      await field(page).fill('infotori');
      await options(page).first().waitFor();
      const before = watch.requests.length;
      await field(page).fill('kirjasto');
      await options(page).filter({ hasText: 'Kaupunginkirjasto' }).first().waitFor();
      const later = watch.requests.slice(before).map((request) => new URL(request).pathname);
      expect(later.filter((path) => !path.includes('/pagefind/index/'))).toEqual([]);
    });
  });

  it('goes to the search page when nothing is chosen', async () => {
    await visit(ARTICLE, async ({ page }) => {
      await page.keyboard.press('/');
      await field(page).fill('kieli ja työ');
      await page.keyboard.press('Enter');
      await page.waitForURL(/fi\/haku\.html\?q=kieli\+ja\+ty%C3%B6$/u);
    });
  });

  it('does not take "/" from a field in which one writes', async () => {
    await visit('fi/haku.html', async ({ page }) => {
      await page.locator('#search-query').focus();
      await page.keyboard.type('a/b');
      expect(await page.locator('#search-query').inputValue()).toBe('a/b');
    });
  });

  it('is a link to the search page without JavaScript', { tags: READER }, async () => {
    await visit(
      ARTICLE,
      async ({ page }) => {
        await page.locator('a[data-quick-search]').click();
        await page.waitForURL(/fi\/haku\.html$/u);
      },
      { javaScriptEnabled: false },
    );
  });
});
