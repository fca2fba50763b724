import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, searchFor, SEARCH_PAGE, shownIds } from '../in-browser/support/search-page.ts';
import { useServer } from '../in-browser/support/served.ts';
import { FILE_ADDRESS } from '../in-browser/support/site.ts';
import { watchPage } from '../in-browser/support/watch.ts';
import type { Watch } from '../in-browser/support/watch.ts';
import { launchFirefox } from './support/browser.ts';
import type { TestFirefox } from './support/browser.ts';

const RECORD = 'fi/kaytannot/turku-infotori.html';

let firefox: TestFirefox;
const server = useServer();

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
});

/** Opens a page of the site in a window of its own. */
async function visit(root: string, path: string, look: (page: Page, watch: Watch) => Promise<void>): Promise<void> {
  const context = await firefox.open({ locale: 'fi-FI' });
  const page = await context.newPage();
  const watch = watchPage(page, root);
  await page.goto(new URL(path, root).href);
  await look(page, watch);
  expect(watch.complaints).toEqual([]);
  expect(watch.foreign).toEqual([]);
  await context.close();
}

/** What a hit leads to: the page of a record with the words marked. */
async function openFirstHit(page: Page): Promise<void> {
  await page.locator('[data-record] a').first().click();
  await page.locator('article h1').waitFor();
  await page.locator('article mark').first().waitFor();
  expect(await page.locator('article mark').count()).toBeGreaterThan(0);
}

test('a record is read, and the passage behind a fact opens', async () => {
  await visit(server(), RECORD, async (page) => {
    expect(await page.locator('h1').textContent()).toContain('Infotori');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
    await page.locator('.figures button.at').first().click();
    await page.getByRole('note').waitFor();
    expect((await page.getByRole('note').locator('mark').innerText()).length).toBeGreaterThan(0);
  });
});

test('a reader types, finds and opens a hit', async () => {
  await visit(server(), SEARCH_PAGE, async (page) => {
    await page.locator('#search-query').fill('etäneuvonta');
    await page.keyboard.press('Enter');
    await page.locator('[data-record="pudasjarvi-etaneuvontapalvelu"]').waitFor();
    expect((await shownIds(page))[0]).toBe('pudasjarvi-etaneuvontapalvelu');
    await openFirstHit(page);
  });
});

test('from disk the search finds the same', async () => {
  await visit(FILE_ADDRESS, searchFor('etäneuvonta'), async (page) => {
    expect(await answerOf(page)).toBe('ready');
    expect((await shownIds(page))[0]).toBe('pudasjarvi-etaneuvontapalvelu');
    await openFirstHit(page);
  });
});
