import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SEARCH_PAGE, searchFor } from '../in-browser/support/search-page.ts';
import { useServer } from '../in-browser/support/served.ts';
import { FILE_ADDRESS } from '../in-browser/support/site.ts';
import { launchWebKit } from './support/browser.ts';
import type { TestWebKit } from './support/browser.ts';
import { ENTER } from './support/webdriver.ts';
import type { Found, Session } from './support/webdriver.ts';

const RECORD = 'fi/kaytannot/turku-infotori.html';
const HIT = 'pudasjarvi-etaneuvontapalvelu';

let webkit: TestWebKit;
let page: Session;
const server = useServer();

beforeAll(async () => {
  webkit = await launchWebKit();
});
afterAll(async () => {
  await webkit.close();
});
beforeEach(async () => {
  page = await webkit.open();
});
afterEach(async () => {
  await page.close();
});

/** The first element that a selector finds and that is shown; waits until there is one. */
async function shown(selector: string): Promise<Found> {
  const firstShown = async (): Promise<Found | undefined> => {
    for (const found of await page.find(selector)) if (await found.isShown()) return found;
    return undefined;
  };
  let first: Found | undefined;
  await expect
    .poll(
      async () => {
        first = await firstShown();
        return first !== undefined;
      },
      { message: selector },
    )
    .toBe(true);
  if (first === undefined) throw new Error(`Found nothing for ${selector}.`);
  return first;
}

/** What a hit leads to: the page of a record with the words marked. */
async function openFirstHit(): Promise<void> {
  const hit = await shown('[data-record]');
  expect(await hit.attribute('data-record')).toBe(HIT);
  await (await shown('[data-record] a')).click();
  await expect.poll(() => page.address()).toContain(HIT);
  expect((await (await shown('article mark')).text()).length).toBeGreaterThan(0);
}

test('a record is read, and the passage behind a fact opens', async () => {
  await page.open(`${server()}${RECORD}`);
  expect(await (await shown('h1')).text()).toContain('Infotori');
  expect(await page.evaluate('return getComputedStyle(document.body).fontFamily')).toContain('Atkinson');
  await (await shown('.figures button.at')).click();
  expect((await (await shown('[role="note"] mark')).text()).length).toBeGreaterThan(0);
});

test('a reader types, finds and opens a hit', async () => {
  await page.open(`${server()}${SEARCH_PAGE}`);
  await (await shown('#search-query')).type(`etäneuvonta${ENTER}`);
  await shown(`[data-record="${HIT}"]`);
  await openFirstHit();
});

test('from disk the search finds the same', async () => {
  await page.open(`${FILE_ADDRESS}${searchFor('etäneuvonta')}`);
  await shown('[data-search-state="ready"]');
  await openFirstHit();
});
