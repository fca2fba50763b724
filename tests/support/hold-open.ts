import { launchBrowser } from '../in-browser/support/browser.ts';
import { launchFirefox } from '../in-firefox/support/browser.ts';
import { launchWebKit } from '../in-webkit/support/browser.ts';

/**
 * `node tests/support/hold-open.ts chromium|firefox|webkit`: opens a window, prints a line, and stays until it is
 * ended: what tests end to see what it leaves behind.
 */
const OPENERS: Readonly<Record<string, () => Promise<void>>> = {
  chromium: async () => {
    const context = await (await launchBrowser()).open();
    await context.newPage();
  },
  firefox: async () => {
    const context = await (await launchFirefox()).open();
    await context.newPage();
  },
  webkit: async () => {
    await (await launchWebKit()).open();
  },
};

await OPENERS[process.argv[2] ?? '']?.();
console.log('open');
process.stdin.resume();
