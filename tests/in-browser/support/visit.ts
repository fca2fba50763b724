import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { TestBrowser } from './browser.ts';
import { watchPage } from './watch.ts';
import type { Watch } from './watch.ts';
import { windowPool } from './window-pool.ts';
import type { WindowPool } from './window-pool.ts';

export interface Visit {
  page: Page;
  watch: Watch;
}

export interface VisitOptions extends BrowserContextOptions {
  /**
   * Asks for a window that no test has used: for tests of a first visit with nothing in the browser's
   * memory, or that leave what cannot be undone (scripts added to every page).
   */
  fresh?: boolean;
}

/** Opens a page, lets the test look at it, and leaves it. */
export type VisitPage = (
  address: string,
  look: (visit: Visit) => Promise<void>,
  options?: VisitOptions,
) => Promise<void>;

/**
 * A browser for the tests of a file. Each visit finds a window with nothing remembered; it is one that
 * an earlier visit has left and that was cleaned, unless the test asks for a fresh one.
 * @param siteAddress the root of the site, asked for when a page is opened
 */
export function useBrowser(siteAddress: () => string): VisitPage {
  let browser: TestBrowser | undefined;
  let pool: WindowPool | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    pool = windowPool(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (address, look, { fresh = false, ...options } = {}) => {
    if (!pool) throw new Error('The browser is not running yet: visit pages inside tests.');
    await pool.lend(options, fresh, async (page) => {
      const watch = watchPage(page, siteAddress());
      // A route begins with a slash, which means the root of the site and not of its server.
      await page.goto(new URL(address.replace(/^\//u, ''), siteAddress()).href, { waitUntil: 'load' });
      await look({ page, watch });
    });
  };
}

/** Visits that find a fresh window each: for tests that add scripts to every page, which a window keeps for good. */
export const inFreshWindows =
  (visit: VisitPage): VisitPage =>
  (address, look, options = {}) =>
    visit(address, look, { fresh: true, ...options });
