import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import type { TestBrowser } from './browser.ts';

/** A window of the browser with a profile of its own. */
export interface TestWindow {
  page: Page;
  /** Forgets all that a test did; false where something is left that cannot be undone. */
  makeAsNew: () => Promise<boolean>;
  close: () => Promise<void>;
}

const VIEWPORT = { width: 1280, height: 720 };
/** Tests do not wait for movement, unless they are about it. */
const STILL = 'reduce';
const EMPTY_PAGE = 'about:blank';
/** Two clocks of one machine never differ by more, unless a test has set one. */
const CLOCK_TOLERANCE_MS = 1000;

/** Opens a window on an empty page. */
export async function openWindow(browser: TestBrowser, options: BrowserContextOptions): Promise<TestWindow> {
  const context = await browser.open({ viewport: VIEWPORT, reducedMotion: STILL, ...options });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const globals = options.javaScriptEnabled === false ? 0 : await countGlobals(page);
  return {
    page,
    makeAsNew: async () => {
      const origin = new URL(page.url()).origin;
      await stopTestDoubles(context, page);
      await page.evaluate(() => {
        if (!location.protocol.startsWith('about')) sessionStorage.clear();
      });
      await page.goto(EMPTY_PAGE);
      await forgetStored(context, devtools, origin);
      await resetLooks(page, options);
      return options.javaScriptEnabled === false || (await isUntouched(page, globals));
    },
    close: () => context.close(),
  };
}

async function stopTestDoubles(context: BrowserContext, page: Page): Promise<void> {
  page.removeAllListeners();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  for (const other of context.pages()) if (other !== page) await other.close();
}

/** Cookies, the HTTP cache, local storage, databases, caches and service workers of the site that was open. */
async function forgetStored(context: BrowserContext, devtools: CDPSession, origin: string): Promise<void> {
  await context.clearCookies();
  await devtools.send('Network.clearBrowserCache');
  // Pages from disk share the one origin that Chromium writes like this.
  const stored = origin === 'null' ? 'file://' : origin;
  await devtools.send('Storage.clearDataForOrigin', { origin: stored, storageTypes: 'all' });
}

async function resetLooks(page: Page, options: BrowserContextOptions): Promise<void> {
  await page.setViewportSize(options.viewport ?? VIEWPORT);
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? null,
    reducedMotion: options.reducedMotion ?? STILL,
    forcedColors: options.forcedColors ?? null,
    contrast: options.contrast ?? null,
  });
}

const countGlobals = (page: Page): Promise<number> => page.evaluate(() => Object.getOwnPropertyNames(window).length);

/** Whether an empty page has no more globals than at first (exposed functions, a clock) and the right time. */
async function isUntouched(page: Page, globals: number): Promise<boolean> {
  const before = Date.now();
  const clock = await page.evaluate(() => Date.now());
  const after = Date.now();
  const isRight = clock > before - CLOCK_TOLERANCE_MS && clock < after + CLOCK_TOLERANCE_MS;
  return isRight && (await countGlobals(page)) === globals;
}
