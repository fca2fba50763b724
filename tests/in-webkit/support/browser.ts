import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../scripts/serving/hosts/foreground.ts';
import { requireProgram } from '../../../scripts/serving/hosts/programs.ts';
import { firstPrinted, startWithUs } from '../../support/programs.ts';
import { PROGRAMS } from '../../../scripts/programs/table.ts';
import { TIME_LIMITS } from '../../time-limits.ts';
import { newSession } from './webdriver.ts';
import type { Session } from './webdriver.ts';

const SCREEN = '1280x1024x24';
const ASK_EVERY_MS = 50;

/** The WebKit of this machine on a display of its own, which nobody sees. */
export interface TestWebKit {
  /** A window with nothing remembered, by a driver of its own: one that is asked anew while its last window is still closing may never answer. */
  open: () => Promise<Session>;
  close: () => Promise<void>;
}

/** Starts WebKit's driver. Throws with what to install where a program is missing. */
export async function launchWebKit(): Promise<TestWebKit> {
  const [driver, xvfb] = [requireProgram(PROGRAMS.webkit), requireProgram(PROGRAMS.xvfb)];
  const home = mkdtempSync(join(tmpdir(), 'kotoatlas-webkit-'));
  // It takes a number that is free, and prints it once it answers.
  const display = startWithUs(xvfb, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp']);
  const number = (await firstPrinted(display, /^\d+$/mu)).trim();
  const environment = {
    HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: `:${number}`,
    // No screen reader is asked for, which would be a process that outlives the browser.
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
  };
  return {
    open: async () => {
      const port = await freePort();
      const started = startWithUs(driver, [`--port=${port}`], environment);
      const address = `http://127.0.0.1:${port}`;
      await untilReady(address, started.process);
      const session = await newSession(address, TIME_LIMITS.condition);
      return { ...session, close: () => started.close() };
    },
    close: async () => {
      await display.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks until the driver answers or has ended. */
async function untilReady(
  address: string,
  process: { exitCode: number | null; signalCode: string | null },
): Promise<void> {
  for (;;) {
    const answers = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    if (process.exitCode !== null || process.signalCode !== null) throw new Error('WebKitWebDriver has ended.');
    await wait(ASK_EVERY_MS);
  }
}
