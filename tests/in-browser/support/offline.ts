import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { DIST } from './site.ts';

/** Opens a page and waits until the browser has the whole site, and takes it from there. */
export async function visitUntilReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-offline-status]', { hasText: /\S/u }).waitFor({ state: 'attached' });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The address of every page of the site, from its root. */
export const everyPage = (): string[] =>
  globSync('**/*.html', { cwd: DIST })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();

/**
 * Asks for pages from inside a page, one after the other, and says which did not come as they are in dist/.
 * @param root the site's root
 */
export async function pagesThatDiffer(page: Page, root: string, paths: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  // A few at a time: a browser that is asked for all at once runs out of room for requests.
  for (let first = 0; first < paths.length; first += AT_A_TIME)
    texts.push(...(await textsOf(page, root, paths.slice(first, first + AT_A_TIME))));
  return paths.filter((path, index) => texts[index] !== readFileSync(join(DIST, path), 'utf8'));
}

/** How many files the browser keeps. */
export const filesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().filter(({ url }) => url.includes('/offline/file/')).length;
  });

/** Gives the site's origin only so much room in the browser, in bytes. */
export async function limitStorage(context: BrowserContext, page: Page, bytes: number): Promise<void> {
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

const AT_A_TIME = 40;

const textsOf = (page: Page, root: string, paths: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([from, wanted]) =>
      Promise.all(
        wanted.map(async (path) => {
          try {
            const response = await fetch(`${from}${path}`);
            return response.ok ? await response.text() : `status ${response.status}`;
          } catch (cause) {
            return String(cause);
          }
        }),
      ),
    [root, paths] as const,
  );
