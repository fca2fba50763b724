import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/in-browser/support/browser.ts';
import { buildSearchIndex } from '../../src/features/search/build/search-index.ts';
import { INDEX_FOLDER, SCRIPT_FOLDER } from '../../src/features/search/fields.ts';
import { startStaticServer } from '../serving/static-server.ts';
import { judgedQueries } from './compare.ts';
import { openSite } from '../../src/site/opened.ts';
import { grownLanguages } from './grown.ts';
import { median } from './median.ts';
import { packedSize } from './packed.ts';

/** What a search costs with so many records. */
export interface Growth {
  records: number;
  firstQueryBytes: number;
  firstRequests: number;
  /** From the last key to the results on the page, the pause in which the page waits for more keys included. */
  medianMilliseconds: number;
  /** What all later queries loaded together, and how many requests one of them made. */
  laterBytes: number;
  laterRequests: number;
}

const TIMES = [1, 10];
const SITE = '.cache/bench-site';
const FIRST_QUERY = 'kielikahvila';
const LATER_QUERIES = 20;

/** Measures the search page of the built site in a browser, with its records and with ten times as many. */
export async function measureGrowth(root: string): Promise<Growth[]> {
  if (!existsSync(join(root, 'dist'))) throw new Error('There is no dist/. Make it with: npm run build');
  const site = join(root, SITE);
  const browser = await launchBrowser();
  const server = await startStaticServer({ folder: site });
  try {
    const rows: Growth[] = [];
    for (const times of TIMES) {
      const records = await makeSite(root, site, times);
      const context = await browser.open();
      const page = await context.newPage();
      rows.push({ records, ...(await measurePage(page, server.address, site, laterQueries(root))) });
      await context.close();
    }
    return rows;
  } finally {
    await server.close();
    await browser.close();
    rmSync(site, { recursive: true, force: true });
  }
}

const laterQueries = (root: string): string[] =>
  judgedQueries(root, 'tune')
    .filter(({ class: name }) => name !== 'nonsense')
    .slice(0, LATER_QUERIES)
    .map(({ query }) => query);

/** A copy of dist/ with an index of so many times the records. Returns how many they are. */
async function makeSite(root: string, site: string, times: number): Promise<number> {
  rmSync(site, { recursive: true, force: true });
  cpSync(join(root, 'dist'), site, { recursive: true });
  rmSync(join(site, INDEX_FOLDER), { recursive: true, force: true });
  const languages = grownLanguages(openSite(root), times);
  const { files } = await buildSearchIndex(languages);
  for (const [path, content] of files) {
    const target = join(site, INDEX_FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return languages[0]?.documents.length ?? 0;
}

type Cost = Omit<Growth, 'records'>;

async function measurePage(page: Page, address: string, site: string, queries: readonly string[]): Promise<Cost> {
  let loaded: number[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1);
    if (path.startsWith(`${INDEX_FOLDER}/`) || path.startsWith(`${SCRIPT_FOLDER}/`)) loaded.push(sentSize(site, path));
  });
  const sum = (): number => loaded.reduce((all, bytes) => all + bytes, 0);
  await page.goto(`${address}fi/haku.html?q=${FIRST_QUERY}`);
  await page.locator('[data-search-state="ready"]').waitFor();
  const first = { firstQueryBytes: sum(), firstRequests: loaded.length };
  loaded = [];
  const times: number[] = [];
  for (const query of queries) times.push(await page.evaluate(timeOfQuery, query));
  return {
    ...first,
    medianMilliseconds: median(times),
    laterBytes: sum(),
    laterRequests: loaded.length / queries.length,
  };
}

/** What a server sends of a file: scripts packed, the files of the index as they are. */
function sentSize(site: string, path: string): number {
  const content = readFileSync(join(site, path));
  return path.endsWith('.js') ? packedSize(content) : content.length;
}

/** Runs in the page: types a query and waits for its results. */
function timeOfQuery(query: string): Promise<number> {
  const container = document.querySelector('[data-search-page]');
  const input = document.querySelector('#search-query');
  if (container === null || !(input instanceof HTMLInputElement)) throw new Error('This is not the search page');
  return new Promise((resolve) => {
    const begun = performance.now();
    const observer = new MutationObserver(() => {
      if (container.getAttribute('data-search-state') === 'loading') return;
      observer.disconnect();
      resolve(performance.now() - begun);
    });
    observer.observe(container, { attributes: true, attributeFilter: ['data-search-state'] });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
