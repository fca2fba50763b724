import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { READER } from '../test-files.ts';
import { readSite } from '../dist/support/site.ts';
import { recordPages } from '../dist/support/records.ts';
import { layoutShiftsOf } from './support/layout-shift.ts';
import { pagesInTurn, pagesThatLeadOn } from '../../scripts/run/page-types.ts';
import { useServer } from './support/served.ts';
import { FILE_ADDRESS } from './support/site.ts';
import { useBrowser } from './support/visit.ts';
import type { Visit } from './support/visit.ts';

const SUB_PATH = '/some/sub/path/';
/** The narrowest window, and one in which wide tables just are tables. */
const WIDTHS = [320, 1100];
const MOST_REQUESTS = 8;
const MOST_FONTS = 2;
/** What a browser with tabs fetches for them, once a site; the headless one has none. No page shows it. */
const ICON = '/mark.svg';

const pages = pagesInTurn();
const articles = new Set(recordPages(readSite()).map(({ path }) => path));
/** 404.html is shown at any address, so that its links start at the server's root. */
const movable = pages.filter((path) => path !== '404.html');

/** How far the page is wider than the window, and what sticks out of it. */
const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} > ${width}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });

/** The text of a page without what only a script can tell: the status of projects as of today, and its own buttons. */
async function mainText(page: Page): Promise<string> {
  await page.locator('[data-status], .as-of, .add, .add-room, .cite button, .cite noscript').evaluateAll((elements) => {
    for (const element of elements) element.toggleAttribute('hidden', true);
  });
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
}

describe('over http', () => {
  const address = useServer();
  const visit = useBrowser(address);
  const texts = new Map<string, string>();

  test('there are article pages among the page types', () => {
    expect(pages.filter((path) => articles.has(path)).length).toBeGreaterThan(2);
  });

  test.each(pages)('%s', async (path) => {
    await visit(
      path,
      async ({ page, watch }) => {
        expect(await layoutShiftsOf(page), 'layout shifts').toEqual([]);
        expect(watch.complaints, 'complaints').toEqual([]);
        expect(watch.foreign, 'requests that leave the site').toEqual([]);
        if (articles.has(path)) {
          const fonts = watch.requests.filter((url) => url.endsWith('.woff2'));
          const own = watch.requests.filter((url) => !url.endsWith(ICON));
          expect(own.length, own.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
          expect(fonts.length, fonts.join('\n')).toBeLessThanOrEqual(MOST_FONTS);
          texts.set(path, await mainText(page));
        }
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          expect(await overflowOf(page), `sideways scrolling at ${width} pixels`).toEqual([]);
        }
      },
      { fresh: true },
    );
  });

  test('without JavaScript every page can be read and left, and articles have the same text', async () => {
    await visit(
      '404.html',
      async ({ page }) => {
        for (const path of pages) {
          await page.goto(new URL(path, address()).href);
          expect(await page.locator('h1').count(), path).toBe(1);
          expect((await mainText(page)).length, path).toBeGreaterThan(30);
          expect(await page.locator('main a[href]:visible').count(), path).toBeGreaterThan(0);
          if (articles.has(path)) expect(await mainText(page), path).toBe(texts.get(path));
        }
      },
      { javaScriptEnabled: false },
    );
  });

  test.each([true, false])(
    'pages that lead on arrive at a page to read (JavaScript: %s)',
    async (javaScriptEnabled) => {
      await visit(
        '404.html',
        async ({ page }) => {
          for (const path of pagesThatLeadOn()) {
            const from = new URL(path, address()).href;
            await page.goto(from);
            await page.waitForURL(({ href }) => href !== from);
            await expect.poll(() => page.locator('main').count()).toBe(1);
          }
        },
        { javaScriptEnabled },
      );
    },
  );
});

describe('at other addresses', () => {
  const address = useServer(SUB_PATH);
  const overHttp = useBrowser(address);
  const fromDisk = useBrowser(() => FILE_ADDRESS);

  /** Reads every page in one window, one after another. */
  async function readAll({ page, watch }: Visit, root: string): Promise<void> {
    for (const path of movable) {
      await page.goto(new URL(path, root).href);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    await page.waitForLoadState('networkidle');
    expect(watch.foreign).toEqual([]);
    expect(watch.complaints).toEqual([]);
  }

  test('every page under a sub-path', { tags: READER }, async () => {
    await overHttp(movable[0] ?? '', (visit) => readAll(visit, address()));
  });

  test('every page from disk', async () => {
    await fromDisk(movable[0] ?? '', (visit) => readAll(visit, FILE_ADDRESS));
  });
});
