import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { recordPages } from '../dist/support/records.ts';
import { readSite } from '../dist/support/site.ts';
import { attribute, elementsOf } from '../dist/support/dom.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true };
const visit = useBrowser(useServer());
const kindsOn = (html: string): boolean => ['note-word term', 'note-word change'].every((kind) => html.includes(kind));
/** A page of each language whose text marks both terms and changes. */
const pages = ['fi/', 'sv/', 'en/'].flatMap((folder) =>
  recordPages(readSite())
    .filter(({ path, html }) => path.startsWith(folder) && kindsOn(html))
    .slice(0, 1),
);

const words = (page: Page) => page.getByRole('button').and(page.locator('.note-word'));
const note = (page: Page) => page.getByRole('note');
const focusIsOnAWord = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(() => document.activeElement?.classList.contains('note-word'));

test('there is a page in each language', () => {
  expect(pages.length).toBe(3);
});

test.each(pages)('$path: each marked word opens its own note, by keyboard', async ({ path, document }) => {
  const marked = elementsOf(document).filter((element) => attribute(element, 'data-note') !== undefined);
  await visit(path, async ({ page, watch }) => {
    expect(await words(page).count()).toBe(marked.length);
    for (const [index, element] of marked.entries()) {
      const word = words(page).nth(index);
      await word.focus();
      await page.keyboard.press('Enter');
      expect(await word.getAttribute('aria-expanded')).toBe('true');
      expect(await word.getAttribute('aria-controls')).toBe(await note(page).getAttribute('id'));
      const told = page.locator(`[id="${attribute(element, 'data-note') ?? ''}"]`);
      expect(await note(page).textContent()).toBe(await told.textContent());
      await page.keyboard.press('Tab');
      expect(await note(page).locator(':focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await note(page).count()).toBe(0);
      expect(await focusIsOnAWord(page)).toBe(true);
      expect(await word.getAttribute('aria-expanded')).toBe('false');
    }
    expect(watch.complaints).toEqual([]);
  });
});

test.each(pages)('$path: by touch, inside a narrow window, closed by touching elsewhere', async ({ path }) => {
  await visit(
    path,
    async ({ page }) => {
      for (const word of await words(page).all()) {
        await word.tap();
        const box = await note(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.viewport.width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width);
        await page.keyboard.press('Escape');
      }
      await words(page).first().tap();
      await page.locator('h1').tap();
      expect(await note(page).count()).toBe(0);
      await words(page).first().tap();
      await words(page).first().tap();
      expect(await note(page).count()).toBe(0);
    },
    PHONE,
  );
});

test.each(pages)('$path: on paper and without JavaScript the words are text', async ({ path }) => {
  const decoration = (page: Page): Promise<string> =>
    page
      .locator('.note-word')
      .first()
      .evaluate((word) => getComputedStyle(word).textDecorationLine);
  await visit(path, async ({ page }) => {
    expect(await decoration(page)).toBe('underline');
    await page.emulateMedia({ media: 'print' });
    expect(await decoration(page)).toBe('none');
  });
  await visit(
    path,
    async ({ page }) => {
      expect(await words(page).count()).toBe(0);
      expect(await decoration(page)).toBe('none');
      expect(await page.locator('.notes li').count()).toBeGreaterThan(1);
    },
    { javaScriptEnabled: false },
  );
});
