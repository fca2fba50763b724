import { Buffer } from 'node:buffer';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Files } from '../../src/output/files.ts';
import { launchBrowser } from './support/browser.ts';
import type { TestBrowser } from './support/browser.ts';
import { filesKept, limitStorage, visitUntilReady } from './support/offline.ts';
import { startHost, versionWith } from './support/two-versions.ts';
import type { Host, Version } from './support/two-versions.ts';

const RECORD = 'fi/kaytannot/turku-infotori.html';
const TITLE = 'Infotori';
const NEW_TITLE = 'Infotupa';
const OLD_ASSET = 'assets/only-before.12345678.css';

/**
 * What the smaller site does without, which is all pages below those of a language but the practices in Finnish:
 * to store everything takes a browser some ten seconds, and only the first test, which weighs an update, needs it.
 */
const LEFT_OUT = /^(?:pagefind|tools\/texts|data\/cite|(?:fi|sv|en)\/(?!kaytannot\/)[\w-]+)\/|\/lahde\.html$/u;

let browser: TestBrowser;
let whole: { before: Version; after: Version };
let before: Version;
let after: Version;
let host: Host;
let context: BrowserContext;
let page: Page;

/** Every file that names the record, with another name for it, as if its title had been changed. */
function renamed(files: Files): ReadonlyMap<string, Uint8Array> {
  const changed = [...files].flatMap(([path, content]) => {
    if (!/\.(?:html|json)$/u.test(path)) return [];
    const text = Buffer.from(content).toString();
    return text.includes(TITLE) ? [[path, Buffer.from(text.replaceAll(TITLE, NEW_TITLE))] as const] : [];
  });
  return new Map(changed);
}

const old: Files = new Map([[OLD_ASSET, Buffer.from('p { color: inherit }')]]);
const leftOut = (files: Files): ReadonlyMap<string, undefined> =>
  new Map([...files.keys()].filter((path) => LEFT_OUT.test(path)).map((path) => [path, undefined]));

beforeAll(async () => {
  browser = await launchBrowser();
  whole = { before: await versionWith(() => old), after: await versionWith(renamed) };
  before = await versionWith((files) => new Map([...leftOut(files), ...old]));
  after = await versionWith((files) => new Map([...renamed(files), ...leftOut(files)]));
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  host = await startHost(before.files);
  context = await browser.openWithOffline({ locale: 'fi-FI' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const OFFLINE_PAGE = 'fi/ilman-verkkoa.html';
const at = (path: string): string => `${host.address}${path}`;
const panel = (state: string): ReturnType<Page['locator']> => page.locator(`[data-offline-panel="${state}"]`);
const heading = async (): Promise<string> => (await page.locator('h1').textContent()) ?? '';

test('a newer version moves what has changed, waits, and comes when the reader wants it', async () => {
  host.files = whole.before.files;
  await visitUntilReady(page, at('fi/index.html'));
  host.files = whole.after.files;
  host.moved = 0;
  await page.goto(at(RECORD));
  const told = page.locator('[data-offline-status]', { hasText: 'Uudempi versio' });
  await told.waitFor();
  expect(host.moved).toBeGreaterThan(0);
  expect(host.moved, `${host.moved} of ${whole.before.weight} bytes`).toBeLessThan(whole.before.weight / 4);
  await page.goto(at(RECORD));
  expect(await heading()).toContain(TITLE);

  const open = await context.newPage();
  await open.goto(at('fi/index.html'));
  await page.goto(at(OFFLINE_PAGE));
  await page.locator('button[data-action="use"]').click();
  await page.locator('button[data-action="use"]').waitFor({ state: 'hidden' });
  await host.close();
  await page.goto(at(RECORD));
  expect(await heading()).toContain(NEW_TITLE);
  // A page that was open before still finds a file that the newer version has not.
  const old = await open.evaluate(async (address) => (await fetch(address)).text(), at(OLD_ASSET));
  expect(old).toBe('p { color: inherit }');
});

test('two versions later, what only the first had is gone', async () => {
  await visitUntilReady(page, at('fi/index.html'));
  const kept = await filesKept(page);
  for (const version of [after, await versionWith(leftOut)]) {
    host.files = version.files;
    await page.goto(at(OFFLINE_PAGE));
    await page.locator('button[data-action="use"]').click();
    await page.locator('button[data-action="use"]').waitFor({ state: 'hidden' });
  }
  await expect.poll(() => page.evaluate(async (address) => (await fetch(address)).status, at(OLD_ASSET))).toBe(404);
  await expect.poll(() => filesKept(page)).toBeLessThan(kept * 1.25);
});

test('an interrupted storing leaves a working site, and goes on where it stopped', async () => {
  let packs = 0;
  host.interfere = (path, response) => {
    if (!path.endsWith('.pack')) return false;
    packs += 1;
    if (packs <= 10) return false;
    response.destroy();
    return true;
  };
  // One by one is no way out either.
  const interferePacks = host.interfere;
  host.interfere = (path, response) => {
    if (packs > 10 && path.startsWith('en/')) {
      response.destroy();
      return true;
    }
    return interferePacks(path, response);
  };
  await page.goto(at(OFFLINE_PAGE));
  await panel('failed').waitFor();
  await page.goto(at(RECORD));
  expect(await heading()).toContain(TITLE);
  expect(await filesKept(page)).toBeGreaterThan(0);

  host.interfere = () => false;
  host.requests.length = 0;
  await visitUntilReady(page, at('fi/index.html'));
  const all = [...before.files.keys()].filter((path) => path.endsWith('.pack')).length;
  expect(host.requests.filter((path) => path.endsWith('.pack')).length).toBeLessThanOrEqual(all - 10);
});

test('with little room as much is stored as fits, and the site works', async () => {
  await page.goto(at('404.html'));
  await limitStorage(context, page, 4_000_000);
  await page.goto(at(OFFLINE_PAGE));
  await panel('full').waitFor();
  const kept = await filesKept(page);
  expect(kept).toBeGreaterThan(0);
  for (const path of [RECORD, 'sv/index.html', 'en/search.html']) {
    await page.goto(at(path));
    expect(await page.locator('h1').count(), path).toBe(1);
  }

  await limitStorage(context, page, 400_000_000);
  await page.goto(at(OFFLINE_PAGE));
  await page.locator('button[data-action="retry"]').click();
  await panel('ready').waitFor();
});

test('without room for a newer version the old one stays whole', async () => {
  await visitUntilReady(page, at('fi/index.html'));
  const kept = await filesKept(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await limitStorage(context, page, used + 20_000);
  host.files = after.files;
  await page.goto(at(OFFLINE_PAGE));
  // The newer version has been asked for, and given up.
  await expect.poll(() => host.requests.filter((path) => /^offline\/v\.[^/]+\.pack$/u.test(path)).length).toBe(2);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
    .toBe(null);
  await host.close();
  await page.goto(at(RECORD));
  expect(await heading()).toContain(TITLE);
  expect(await filesKept(page)).toBe(kept);
});

test('what the browser throws away comes back with the next page', async () => {
  await visitUntilReady(page, at('fi/index.html'));
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto(at(RECORD));
  expect(await heading()).toContain(TITLE);
  await page.locator('[data-offline-status]', { hasText: /\S/u }).waitFor();
  await host.close();
  await page.goto(at('sv/index.html'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('the reader switches it off, which removes everything, and on again', async () => {
  await page.goto(at(OFFLINE_PAGE));
  await panel('ready').waitFor();
  await page.locator('button[data-action="remove"]').click();
  await panel('off').waitFor();
  expect(await filesKept(page)).toBe(0);
  await page.goto(at('fi/index.html'));
  await page.goto(at(OFFLINE_PAGE));
  await panel('off').waitFor();
  const registrations = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(registrations).toBe(0);
  await page.locator('button[data-action="store"]').click();
  await panel('ready').waitFor();
});

test('a reader who saves data is asked first', async () => {
  const saving = await browser.open();
  const quiet = await saving.newPage();
  await quiet.goto(at(OFFLINE_PAGE));
  await quiet.locator('[data-offline-panel="resting"]').waitFor();
  expect(host.requests).not.toContain('service-worker.js');
  await quiet.locator('button[data-action="store"]').click();
  await quiet.locator('[data-offline-panel="ready"]').waitFor();
  await saving.close();
});
