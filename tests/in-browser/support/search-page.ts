import type { Page } from 'playwright-core';

/** The search page of the Finnish site, from the site's root. */
export const SEARCH_PAGE = 'fi/haku.html';

/** The address of a search. */
export const searchFor = (query: string, filters = ''): string =>
  `${SEARCH_PAGE}?q=${encodeURIComponent(query)}${filters}`;

/** Waits until the page has an answer and says which kind. */
export async function answerOf(page: Page): Promise<string> {
  const container = page.locator('[data-search-page]:not([data-search-state="loading"])');
  await container.waitFor();
  return (await container.getAttribute('data-search-state')) ?? '';
}

/** Types a question and sends it; from here on `answerOf` waits for its answer and takes no earlier one for it. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#search-query').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.searchParams.get('q') === query);
}

/** The ids of the hits that are shown, in their order. */
export const shownIds = (page: Page): Promise<string[]> =>
  page.locator('[data-record]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-record') ?? ''));

/** What the page announces to those who do not see it. */
export const announcement = async (page: Page): Promise<string> =>
  (await page.locator('[data-search-status]').textContent())?.trim() ?? '';

/** The ids of all hits: shows more until there is no more. */
export async function allIds(page: Page): Promise<string[]> {
  const more = page.locator('[data-search-more]');
  let ids = await shownIds(page);
  while (await more.isVisible()) {
    await more.click();
    const before = ids.length;
    await page.waitForFunction((count) => document.querySelectorAll('[data-record]').length > count, before);
    ids = await shownIds(page);
  }
  return ids;
}
