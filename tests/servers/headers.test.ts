import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMMUTABLE, REVALIDATE, securityHeaders } from '../../src/safety/policy.ts';
import { launchBrowser } from '../in-browser/support/browser.ts';
import type { TestBrowser } from '../in-browser/support/browser.ts';
import { filesKept } from '../in-browser/support/offline.ts';
import { answerOf, searchFor, shownIds } from '../in-browser/support/search-page.ts';
import { DIST } from '../in-browser/support/site.ts';
import { watchPage } from '../in-browser/support/watch.ts';
import { hashesOf } from '../support/hashes.ts';
import { readSite } from '../dist/support/site.ts';
import type { RunningHost } from '../../scripts/serving/hosts/host.ts';
import { RECIPES, startHost } from './support/hosts.ts';

const headers = securityHeaders(hashesOf(readSite().pages.map(({ html }) => html)));
const one = (pattern: string): string => globSync(pattern, { cwd: DIST }).toSorted()[0]?.replaceAll('\\', '/') ?? '';

const NEVER_CHANGE = [
  one('assets/*.css'),
  one('assets/*.woff2'),
  one('offline/p.*.pack'),
  one('offline/v.*.pack'),
  one('pagefind/index/*.pf_index'),
];
const MAY_CHANGE = ['fi/index.html', 'data/records.json', 'service-worker.js', 'search/header.js', 'mark.svg'];

describe.each(Object.entries(RECIPES))('%s', (_name, recipe) => {
  let host: RunningHost;
  let browser: TestBrowser;

  beforeAll(async () => {
    host = await startHost(recipe, DIST);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  const ask = (path: string): Promise<Response> => fetch(`${host.address}${path}`);

  test.each(['fi/index.html', 'data/records.json', 'assets/nothing.css'])(
    '%s comes with every header',
    async (path) => {
      const answer = await ask(path);
      const sent = headers.map(({ name }) => ({ name, value: answer.headers.get(name) ?? '' }));
      expect(sent).toEqual(headers);
    },
  );

  test.each(NEVER_CHANGE)('browsers keep %s for good', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, IMMUTABLE.value]);
  });

  test.each(MAY_CHANGE)('browsers ask again for %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, REVALIDATE]);
  });

  test('types are such that browsers take them under nosniff', async () => {
    const types = async (path: string): Promise<string> => (await ask(path)).headers.get('content-type') ?? '';
    expect(await types('service-worker.js')).toMatch(/^(?:text|application)\/javascript/u);
    expect(await types(NEVER_CHANGE[0] ?? '')).toMatch(/^text\/css/u);
    expect(await types('fi/index.html')).toMatch(/^text\/html; ?charset=utf-8$/iu);
  });

  test('a page is sent packed', async () => {
    const answer = await fetch(`${host.address}fi/index.html`, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  test('what is not there is answered with 404', async () => {
    expect((await ask('fi/ei-ole.html')).status).toBe(404);
  });

  test('the site works with these headers: pages, search, offline use', async () => {
    const context = await browser.openWithOffline({ locale: 'fi-FI' });
    const page = await context.newPage();
    const watch = watchPage(page, host.address);
    for (const path of [
      'fi/index.html',
      'fi/kaytannot/turku-infotori.html',
      'fi/kunnat.html',
      searchFor('kielikahvila'),
    ])
      await page.goto(`${host.address}${path}`);
    expect(await answerOf(page)).toBe('ready');
    expect((await shownIds(page)).length).toBeGreaterThan(0);
    await page.goto(`${host.address}fi/ilman-verkkoa.html`);
    // The worker runs, fetches and stores; that it stores everything is tested once, on the project's own server.
    await expect.poll(() => filesKept(page)).toBeGreaterThan(0);
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
    await context.close();
  });
});

test('no line of _headers is longer than Cloudflare Pages reads', () => {
  const text = readSite().files.get('_headers')?.toString() ?? '';
  expect(text).toContain('Content-Security-Policy');
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});
