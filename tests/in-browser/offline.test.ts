import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerIf } from '../test-files.ts';
import { z } from 'zod';
import type { StaticServer } from '../../scripts/serving/static-server.ts';
import { launchBrowser } from './support/browser.ts';
import type { TestBrowser } from './support/browser.ts';
import { everyPage, pagesThatDiffer, visitUntilReady } from './support/offline.ts';
import { pagesInTurn } from '../../scripts/run/page-types.ts';
import { answerOf, ask, SEARCH_PAGE, shownIds } from './support/search-page.ts';
import { serveSite } from './support/site.ts';
import { watchPage } from './support/watch.ts';

const QUERIES = 20;
const querySchema = z.array(z.object({ query: z.string(), lang: z.enum(['fi', 'sv', 'en']) }));
const queries = querySchema
  .parse(JSON.parse(readFileSync('tests/search/queries/check.json', 'utf8')))
  .filter(({ lang }) => lang === 'fi')
  .slice(0, QUERIES)
  .map(({ query }) => query);

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Searches for one thing after another on one page, as a reader does. */
async function idsFound(page: Page, root: string): Promise<string[][]> {
  const found: string[][] = [];
  await page.goto(new URL(SEARCH_PAGE, root).href);
  await answerOf(page);
  for (const query of queries) {
    await ask(page, query);
    await answerOf(page);
    found.push(await shownIds(page));
  }
  return found;
}

/** What the searches find while there is a server: the same at any address. */
let foundBefore: string[][] | undefined;

/** The types of pages are opened by turns: half of them at the root, half under a path. */
const halfOf = (part: number): string[] =>
  pagesInTurn().filter((path, index) => path !== '404.html' && index % 2 === part);

describe.each(['/', '/some/sub/path/'])('after one visit, with the server gone, at %s', (basePath) => {
  let server: StaticServer;
  let page: Page;
  let root = '';

  beforeAll(async () => {
    server = await serveSite(basePath);
    root = server.address;
    const context = await browser.openWithOffline({ locale: 'fi-FI' });
    page = await context.newPage();
    await visitUntilReady(page, `${root}fi/index.html`);
    foundBefore ??= await idsFound(page, root);
    await server.close();
  });

  test('the server is gone', async () => {
    await expect(fetch(root)).rejects.toThrow();
  });

  test('every page is there as it was built', async () => {
    const pages = everyPage();
    expect(pages.length).toBeGreaterThan(1000);
    expect(await pagesThatDiffer(page, root, pages)).toEqual([]);
  });

  test('pages of each type open with all that belongs to them', readerIf(basePath !== '/'), async () => {
    const watch = watchPage(page, root);
    for (const path of halfOf(basePath === '/' ? 0 : 1)) {
      await page.goto(new URL(path, root).href);
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await page.locator('link[rel="stylesheet"]').count(), path).toBeGreaterThan(0);
    }
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  test(`${QUERIES} searches find what they found before`, async () => {
    expect(queries.length).toBe(QUERIES);
    expect(foundBefore?.filter((ids) => ids.length > 0).length).toBe(QUERIES);
    expect(await idsFound(page, root)).toEqual(foundBefore);
  });

  test('the root of the site, a folder, and an address without its ending lead where a host would lead', async () => {
    for (const [address, lands] of [
      ['', 'fi/index.html'],
      ['sv/', 'sv/'],
      ['sv', 'sv/'],
      ['sv?theme=guidance#content', 'sv/?theme=guidance#content'],
      ['en/practices', 'en/practices'],
    ] as const) {
      await page.goto(`${root}${address}`);
      await page.waitForURL(`${root}${lands}`);
      expect(await page.locator('h1').count(), address).toBe(1);
    }
  });

  test.each(['fi/ei-ole.html', 'fi/100%', 'fi/%E4.html'])(
    '%s, which never was, shows the page for that',
    async (path) => {
      const answer = await page.goto(`${root}${path}`);
      expect(answer?.status()).toBe(404);
      expect(await page.locator('h1').textContent()).toContain('Sivua ei löytynyt');
    },
  );
});
