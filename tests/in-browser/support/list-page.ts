import type { Page } from 'playwright-core';

/** What the page announces: the number of hits. */
export const statusOf = async (page: Page): Promise<string> =>
  (await page.locator('[data-browse-status]').textContent())?.trim() ?? '';

/** The ids of the rows that a reader sees, each once, in their order. */
export const shownIds = async (page: Page): Promise<string[]> => [
  ...new Set(
    await page
      .locator('[data-row]:visible')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? '')),
  ),
];

/** The ids of all rows with a value, as their attributes say. */
export const idsWith = (page: Page, facet: string, value: string): Promise<string[]> =>
  page
    .locator(`[data-row][data-${facet}~="${value}"]`)
    .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-row') ?? ''))]);

/** The box of a value. */
export const box = (page: Page, facet: string, value: string): ReturnType<Page['locator']> =>
  page.locator(`input[name="${facet}"][value="${value}"]`);

/** Opens the facet of a box by keyboard and ticks the box or takes the tick away. */
export async function press(page: Page, facet: string, value: string): Promise<void> {
  const details = page.locator('details', { has: box(page, facet, value) });
  if ((await details.getAttribute('open')) === null) {
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
  }
  await box(page, facet, value).focus();
  await page.keyboard.press('Space');
}

/** The figure beside a box. */
export const countBeside = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(await box(page, facet, value).locator('xpath=..').locator('[data-count]').textContent());
