import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
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
  /** A window with nothing remembered; close it after use. */
  open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
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
  });
  return {
    open: (options = {}) => browser.newContext(options),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
