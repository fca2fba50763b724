import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { requireProgram } from '../../../scripts/serving/hosts/programs.ts';
import { holdOpen, SIGNALS_END_US, WITH_ITS_PARENT } from '../../support/programs.ts';
import { PROGRAMS } from '../../../scripts/programs/table.ts';
import { TIME_LIMITS } from '../../time-limits.ts';

/** The Firefox of this machine, driven by WebDriver BiDi, with a profile of its own. */
export interface TestFirefox {
  /** A window with nothing remembered; close it after use. */
  open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

/** Starts Firefox. Throws with what to install where there is none. */
export async function launchFirefox(): Promise<TestFirefox> {
  const program = requireProgram(PROGRAMS.firefox);
  const home = mkdtempSync(join(tmpdir(), 'kotoatlas-firefox-'));
  const held = holdOpen(program, home, { HOME: home });
  const browser = await firefox.launch({
    // A Firefox as it is published, and not one that was changed for Playwright.
    channel: 'moz-firefox',
    executablePath: WITH_ITS_PARENT,
    headless: true,
    env: held.env,
    ...SIGNALS_END_US,
    timeout: TIME_LIMITS.condition,
  });
  leaveOutUnknownCommands(browser);
  return {
    open: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(TIME_LIMITS.condition);
      return context;
    },
    close: async () => {
      await browser.close();
      held.release();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Commands that playwright-core sends for each window, and that Firefox ESR does not know yet. */
const UNKNOWN = ['emulation.setMediaFeaturesOverride'];

/**
 * Keeps commands from Firefox that it would refuse, whereupon no window opens. Playwright has no option for this, so
 * that it is reached behind its back; a Playwright in which it stands elsewhere says so here.
 */
function leaveOutUnknownCommands(browser: Browser): void {
  const connection = partOf(browser, '_connection');
  const toImpl = partOf(connection, 'toImpl');
  const session = partOf(
    typeof toImpl === 'function' ? Reflect.apply(toImpl, connection, [browser]) : undefined,
    '_browserSession',
  );
  const sessions: unknown = typeof session === 'object' ? Reflect.getPrototypeOf(session ?? {}) : undefined;
  const send = partOf(sessions, 'send');
  if (typeof sessions !== 'object' || sessions === null || typeof send !== 'function')
    throw new Error(
      'Found no BidiSession.send in playwright-core. Look where it sends its commands, or whether it still needs this.',
    );
  Reflect.set(sessions, 'send', function (this: unknown, method: string, ...rest: unknown[]): unknown {
    const answer: unknown = UNKNOWN.includes(method)
      ? Promise.resolve({})
      : Reflect.apply(send, this, [method, ...rest]);
    return answer;
  });
}

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
