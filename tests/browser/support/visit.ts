import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { TestBrowser } from './browser.ts';
import { watchPage } from './watch.ts';
import type { Watch } from './watch.ts';

export interface Visit {
  page: Page;
  watch: Watch;
}

/** Opens a page, lets the test look at it, and closes it. */
export type VisitPage = (
  address: string,
  look: (visit: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/**
 * A browser for the tests of a file.
 * @param siteAddress the root of the site, asked for when a page is opened
 */
export function useBrowser(siteAddress: () => string): VisitPage {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (address, look, options = {}) => {
    if (!browser) throw new Error('The browser is not running yet: visit pages inside tests.');
    const context = await browser.open(options);
    try {
      const page = await context.newPage();
      const watch = watchPage(page, siteAddress());
      await page.goto(new URL(address, siteAddress()).href, { waitUntil: 'load' });
      await look({ page, watch });
    } finally {
      await context.close();
    }
  };
}
