import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readerIf } from '../test-files.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { routes } from '../../src/routes/routes.ts';
import { builtPages, pagesInTurn } from '../../scripts/run/page-types.ts';
import { useServer } from './support/served.ts';
import { useBrowser } from './support/visit.ts';

const address = useServer();
const visit = useBrowser(address);
const paths = builtPages().map(({ path }) => path);
const TAB_STOPS = 8;

// The languages take turns: what takes the focus, and how it shows, does not follow from the words.
for (const path of pagesInTurn().filter((one) => one.includes('/')))
  test(`${path}: skip link and visible focus`, readerIf(path === 'fi/index.html'), async () => {
    await visit(path, async ({ page }) => {
      await page.keyboard.press('Tab');
      const target = (await page.locator(':focus').getAttribute('href')) ?? '';
      expect(target).toMatch(/^#./);
      expect(await invisibleFocus(page)).toBeUndefined();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(target.slice(1));
      for (let stop = 0; stop < TAB_STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await invisibleFocus(page)).toBeUndefined();
        if (stop === 0) expect(await isBefore(page, target)).toBe(false);
      }
    });
  });

/** Whether the focus stands before an element, in the header that was to be skipped. */
const isBefore = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || element.contains(focused)) return false;
    return (element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

/** The element that has the focus, where nothing shows that it has; nothing where something does. */
const invisibleFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const style = getComputedStyle(focused);
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
    const { width, height } = focused.getBoundingClientRect();
    return (outlined || style.boxShadow !== 'none') && width > 0 && height > 0
      ? undefined
      : focused.outerHTML.slice(0, 120);
  });

/** What a cell of a column shows, as something that can be compared; empty where the source says nothing. */
type Read = (cell: { text: string; day: string | null; missing: boolean }) => string | number | undefined;

const asText: Read = ({ text, missing }) => (missing ? undefined : text);
const asDay: Read = ({ day }) => day ?? undefined;
const asMoney: Read = ({ text, missing }) =>
  missing || text.trim() === '' ? undefined : Number(text.replaceAll(/[^\d,.]/g, '').replace(',', '.'));

/** The seven columns of the table of projects, in their order. The third is grouped by code, not by its words. */
const COLUMNS: { name: string; read: Read; grouped?: boolean }[] = [
  { name: 'name', read: asText },
  { name: 'beneficiary', read: asText },
  { name: 'objective', read: asText, grouped: true },
  { name: 'what it does', read: asText },
  { name: 'EU funding', read: asMoney },
  { name: 'start', read: asDay },
  { name: 'end', read: asDay },
];

async function columnOf(page: Page, index: number, read: Read): Promise<ReturnType<Read>[]> {
  const cells = await page.locator('table.projects tbody tr').evaluateAll(
    (rows, column) =>
      rows.map((row) => {
        const cell = row.querySelectorAll('th, td')[column];
        return {
          text: cell?.textContent.trim() ?? '',
          day: cell?.querySelector('time')?.getAttribute('datetime') ?? null,
          missing: cell?.querySelector('.missing') !== null,
        };
      }),
    index,
  );
  return cells.map(read);
}

describe.each(LANGS.filter((lang) => paths.includes(routes.section(lang, 'projects').slice(1))))(
  'projects, %s',
  (lang) => {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    const order = (one: string | number, other: string | number): number =>
      typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));

    test('the table has rows and seven columns', async () => {
      await visit(routes.section(lang, 'projects'), async ({ page }) => {
        expect(await page.locator('table.projects tbody tr').count()).toBeGreaterThan(40);
        expect(await page.locator('table.projects thead th').count()).toBe(COLUMNS.length);
      });
    });

    test.each(COLUMNS.map((column, index) => ({ ...column, index })))(
      'sorts by $name',
      async ({ index, read, grouped }) => {
        await visit(routes.section(lang, 'projects'), async ({ page }) => {
          const header = page.locator('table.projects thead th').nth(index);
          await header.locator('button').focus();
          const firstTime: ReturnType<Read>[] = [];
          for (const direction of ['ascending', 'descending'] as const) {
            await page.keyboard.press('Enter');
            expect(await header.getAttribute('aria-sort')).toBe(direction);
            expect(await page.locator('table.projects thead th[aria-sort]').count()).toBe(1);
            expect(await header.locator('button').evaluate((button) => button === document.activeElement)).toBe(true);
            const shown = await columnOf(page, index, read);
            if (direction === 'ascending') firstTime.push(...shown);
            const known = shown.filter((value) => value !== undefined);
            expect(known.length).toBeGreaterThan(40);
            // Rows without a value stay last in either direction.
            expect(shown.slice(0, known.length)).toEqual(known);
            if (grouped === true) {
              expect(known.filter((value, at) => value !== known[at - 1]).length).toBe(new Set(known).size);
            } else {
              const sign = direction === 'ascending' ? 1 : -1;
              expect(known).toEqual(known.toSorted((one, other) => sign * order(one, other)));
            }
          }
          expect(new Set(firstTime).size).toBeGreaterThan(1);
        });
      },
    );
  },
);

test('there is a table of projects in some language', () => {
  expect(LANGS.some((lang) => paths.includes(routes.section(lang, 'projects').slice(1)))).toBe(true);
});
