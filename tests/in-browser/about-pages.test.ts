import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { READER } from '../test-files.ts';
import { ABOUT_PAGES, routes } from '../../src/routes/routes.ts';
import { KEPT_THINGS } from '../../src/features/workspace/kept-things.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { answerAt } from './support/answer.ts';
import { useServer } from './support/served.ts';
import { DIST } from './support/site.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);
const privacy = routes.about('fi', 'privacy').slice(1);

/** Everything that a browser keeps for the site, by name. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...('caches' in globalThis ? await caches.keys() : []),
    ...document.cookie.split(';').filter((cookie) => cookie !== ''),
  ]);

describe('what the privacy page says of the browser', () => {
  test(
    'is true: nothing is kept before a choice, then what the table names, and the button removes it',
    { tags: READER },
    async () => {
      await visit(privacy, async ({ page }) => {
        expect(await keptBy(page)).toEqual([]);
        await page.locator('.languages a[hreflang=sv]').click();
        await page.waitForURL((url) => url.pathname.endsWith(routes.about('sv', 'privacy')));
        const kept = await keptBy(page);
        expect(kept.length).toBeGreaterThan(0);
        const named = KEPT_THINGS.map(({ key }) => key);
        expect(kept.filter((name) => !named.includes(name))).toEqual([]);
        for (const name of kept) expect(await page.locator('main').innerText()).toContain(name);

        const button = page.locator('remove-stored button');
        const status = page.locator('remove-stored [role=status]');
        await button.focus();
        await page.keyboard.press('Enter');
        const removed = await status.innerText();
        expect(removed).not.toBe('');
        expect(await keptBy(page)).toEqual([]);
        await page.keyboard.press('Enter');
        expect(await status.innerText()).not.toBe(removed);
      });
    },
  );

  test('without JavaScript there is no button that does nothing', async () => {
    await visit(
      privacy,
      async ({ page }) => {
        expect(await page.locator('remove-stored button:visible').count()).toBe(0);
        expect(await page.locator('main table tbody tr').count()).toBe(KEPT_THINGS.length);
      },
      { javaScriptEnabled: false },
    );
  });
});

test('every file of the data page can be had, in the size that the page gives', async () => {
  await visit(routes.about('en', 'data').slice(1), async ({ page }) => {
    const rows = page.locator('table.downloads tbody tr');
    const count = await rows.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      const link = rows.nth(index).locator('a');
      const href = (await link.getAttribute('href')) ?? '';
      const bytes = readFileSync(join(DIST, 'en', href)).length;
      const answer = await answerAt(page, new URL(href, page.url()).href);
      expect(answer.status).toBe(200);
      expect(answer.body.length).toBe(bytes);
      const shown = await rows.nth(index).locator('td').nth(2).innerText();
      expect(Number(shown.replaceAll(/\D/gu, ''))).toBe(Math.ceil(bytes / 1000));
    }
  });
});

/** Elements whose text has the colour of what is behind it. */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const behind = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('main *, footer *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      )
      .filter((element) => getComputedStyle(element).color === behind(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });

describe.each(ABOUT_PAGES)('%s', (about) => {
  const lang = LANGS[ABOUT_PAGES.indexOf(about) % LANGS.length] ?? 'fi';

  test('keeps text, links and focus with forced colours', async () => {
    await visit(
      routes.about(lang, about).slice(1),
      async ({ page }) => {
        expect(await unreadable(page)).toEqual([]);
        const link = page.locator('footer a').first();
        expect(await link.evaluate((element) => getComputedStyle(element).textDecorationLine)).toContain('underline');
        await link.focus();
        const outline = await link.evaluate((element) => getComputedStyle(element).outlineWidth);
        expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(1);
      },
      { forcedColors: 'active' },
    );
  });

  test('prints its text without the navigation', async () => {
    await visit(routes.about(lang, about).slice(1), async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect(await page.locator('.masthead, .footer nav, .about button').filter({ visible: true }).count()).toBe(0);
    });
  });
});

test('the page of an unknown address is not offered to search engines', async () => {
  await visit('404.html', async ({ page }) => {
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical], link[rel=alternate]').count()).toBe(0);
  });
});

test('robots.txt lets everybody read', async () => {
  await visit('404.html', async ({ page }) => {
    const answer = await answerAt(page, new URL('robots.txt', address()).href);
    expect(answer.body.toString()).toMatch(/^User-agent: \*\nAllow: \/\n/u);
  });
});
