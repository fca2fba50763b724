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

  it('opens what was typed, not what was chosen before it was', async () => {
    await visit(ARTICLE, async ({ page }) => {
      await page.keyboard.press('/');
      await field(page).fill('infotori');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await field(page).getAttribute('aria-activedescendant')).not.toBeNull();
      // Within the pause: nothing has been asked for yet.
      await field(page).evaluate((input) => {
        if (!(input instanceof HTMLInputElement)) throw new Error('This is no field');
        input.value = 'kirjasto';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        input.form?.requestSubmit();
      });
      await page.waitForURL(/fi\/haku\.html\?q=kirjasto$/u);
    });
  });

  it('offers links, which can be opened beside the page', async () => {
    await visit(ARTICLE, async ({ page }) => {
      await page.keyboard.press('/');
      await field(page).fill('infotori');
      const option = options(page).first();
      await option.waitFor();
      expect(await option.evaluate((one) => one instanceof HTMLAnchorElement && one.href)).toMatch(/\.html/u);
      const opening = page.context().waitForEvent('page');
      await option.click({ modifiers: ['ControlOrMeta'] });
      const other = await opening;
      await other.waitForURL(/\.html/u);
      expect(new URL(page.url()).pathname).toContain(ARTICLE);
      expect(await field(page).isVisible()).toBe(true);
    });
  });

  it('leaves the keys to an input method that is composing a word', async () => {
    await visit(ARTICLE, async ({ page }) => {
      await page.keyboard.press('/');
      await field(page).fill('infotori');
      await options(page).first().waitFor();
      const isPrevented = await field(page).evaluate((input) => {
        const press = (key: string): boolean =>
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
          );
        return { arrow: !press('ArrowDown'), enter: !press('Enter') };
      });
      expect(isPrevented).toEqual({ arrow: false, enter: true });
      expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    });
  });

  it('announces the same number of results once more', async () => {
    await visit(ARTICLE, async ({ page }) => {
      await page.keyboard.press('/');
      const status = page.locator('.quick-search-status');
      await field(page).fill('xqzvwk');
      await expect.poll(() => status.textContent()).toBe('Ei tuloksia');
      await field(page).fill('xqzvwkx');
      await expect.poll(() => status.textContent()).toBe('Ei tuloksia\u00a0');
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
