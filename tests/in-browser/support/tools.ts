import type { Page } from 'playwright-core';
import { storedText } from '../../../src/features/workspace/file.ts';
import type { Tool } from '../../../src/features/workspace/tool.ts';
import { keyOf } from '../../../src/features/workspace/store.ts';

/** A page of the site from which tests go on to a tool: its links and files hold on every host. */
export const QUIET_PAGE = 'fi/tietosuoja.html';

/** The address of a page, from its path below the site's root and a page right below a language. */
export const fromQuietPage = (page: Page, path: string): string => new URL(`../${path}`, page.url()).href;

/** Puts data of a tool into the storage of the site that is open; pages that are opened from now on find it. */
export const keepBefore = <T>(page: Page, tool: Tool<T>, value: T): Promise<void> =>
  page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [keyOf(tool.name), storedText(tool, value)] as const,
  );

/** What the storage holds under a key. */
export const keptText = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** Chooses a file in the page as a reader does who presses a button. */
export async function openText(page: Page, button: string, text: string, name = 'lista.json'): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The number of pages of the paper that the page prints. */
export async function printedPages(page: Page): Promise<{ count: number; pdf: Buffer }> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return { count: pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0, pdf };
}

/** Fills the storage to its last character. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let part = 0; ; part += 1) {
        try {
          localStorage.setItem(`filling-${size}-${part}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });

/** Makes room again. */
export const emptyStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filling-')) localStorage.removeItem(key);
  });
