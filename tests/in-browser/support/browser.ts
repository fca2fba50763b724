import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { SIGNALS_END_US } from '../../support/programs.ts';
import { TIME_LIMITS } from '../../time-limits.ts';
import { findChromium, installCommand } from '../../../scripts/run/chromium.ts';

/** Flags that keep the browser quiet: it asks nobody for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a profile of its own, which its closing removes. */
export interface TestBrowser {
  /** A window with nothing remembered, of a reader who saves data, so that offline use does not start by itself; close it after use. */
  open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The same of a reader who does not save data. */
  openWithOffline: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

/** Starts the Chromium of this machine. */
export async function launchBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(`No Chromium on this machine. Install it with: ${installCommand(process.platform)}`);
  }
  const home = mkdtempSync(join(tmpdir(), 'kotoatlas-browser-'));
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    env: { ...process.env, HOME: home },
    ...SIGNALS_END_US,
    timeout: TIME_LIMITS.condition,
  });
  /** The one place that says how long a page may take to come to a state. */
  const newContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(TIME_LIMITS.condition);
    return context;
  };
  return {
    open: async (options = {}) => {
      const context = await newContext(options);
      await context.addInitScript(saveData);
      return context;
    },
    openWithOffline: newContext,
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** In the page: the browser is set to save data. */
function saveData(): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null)
    Object.defineProperty(connection, 'saveData', { value: true });
}
