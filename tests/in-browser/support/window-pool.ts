import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from './browser.ts';
import { openWindow } from './window.ts';
import type { TestWindow } from './window.ts';

/** Lends windows of one browser, and takes those back that are as good as new. */
export interface WindowPool {
  /**
   * Lets a test use a window with nothing remembered.
   * @param options what the window is like; windows of the same options are used again
   * @param fresh a window that no test has used and none will: for tests of a cold start, or of what cannot be undone
   */
  lend: (options: BrowserContextOptions, fresh: boolean, use: (page: Page) => Promise<void>) => Promise<void>;
}

/** Opening a window costs more than most tests: two thirds of a second of a core in a whole Chromium, a sixth in a headless one. */
export function windowPool(browser: TestBrowser): WindowPool {
  const free = new Map<string, TestWindow[]>();
  return {
    lend: async (options, fresh, use) => {
      const kept = free.get(JSON.stringify(options)) ?? [];
      free.set(JSON.stringify(options), kept);
      const window = (fresh ? undefined : kept.pop()) ?? (await openWindow(browser, options));
      let asNew = false;
      try {
        await use(window.page);
        asNew = !fresh && (await window.makeAsNew());
      } finally {
        if (asNew) kept.push(window);
        else await window.close();
      }
    },
  };
}
