import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes/routes.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { SEPARATOR_IN } from '../../src/open-data/csv.ts';
import { readCsv } from '../support/csv.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const visit = useBrowser(useServer());

/** Saves by keyboard and reads what was saved. */
async function savedRows(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.locator('[data-browse-save]').focus();
      await page.keyboard.press('Enter');
    })(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe.each(LANGS)('what is saved, %s', (lang) => {
  it.each(['practices', 'projects'] as const)('%s: the rows shown, in their order', async (list) => {
    const query = list === 'practices' ? '?theme=guidance&view=table&sort=title' : '?objective=amif-2&sort=start';
    await visit(`${routes.section(lang, list).slice(1)}${query}`, async ({ page }) => {
      const table = page.locator('.browse table:visible').first();
      const titles = (await table.locator('tbody tr:visible th a').allTextContents()).map((title) => title.trim());
      const hrefs = await table
        .locator('tbody tr:visible th a')
        .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
      const originals = await table
        .locator('tbody tr:visible th')
        .evaluateAll((cells) => cells.map((cell) => (cell.querySelector('.title-beside') ?? cell).textContent.trim()));
      const headers = (await table.locator('thead th').allTextContents()).map((header) => header.trim());
      const { name, text } = await savedRows(page);
      expect(name).toMatch(/^kotoatlas-[a-z]+\.csv$/u);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head, ...rows] = readCsv(text.slice(1), SEPARATOR_IN[lang]);
      expect(titles.length).toBeGreaterThan(5);
      expect(rows.map(([title]) => title)).toEqual(titles);
      expect(rows.map(([, original]) => original)).toEqual(originals);
      // Lists are told in three languages, and nearly all originals are Finnish.
      if (lang !== 'fi') expect(originals).not.toEqual(titles);
      expect(rows.map((row) => row.at(-1))).toEqual(hrefs);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
      // A cell is empty where nobody has looked, but a title and an address are always known.
      for (const [title, original, ...others] of rows) expect([title, original, others.at(-1)]).not.toContain('');
      for (const header of headers) expect(head).toContain(header);
      expect(head?.at(-1)).toBe(strings(lang).facets.columns.address);
    });
  });
});
