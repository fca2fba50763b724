import { ensureChromium } from './run/chromium.ts';
import { runCommand } from './run/command.ts';
import { vitest } from './run/tools.ts';

/** `npm run test:accessibility`: every rule of axe on every page type, in every language, at both widths. `npm test` reads each type on a phone in one language and in a wide window in the others. */
const chromium = ensureChromium();
if ('message' in chromium) {
  console.error(chromium.message);
  process.exit(1);
}
const { ok, output } = await runCommand(
  vitest('run', '--project', 'browser', 'tests/in-browser/accessibility'),
  (line) => {
    console.log(line);
  },
  { env: { KOTOATLAS_AXE: 'everything' } },
);
console.log(output);
process.exitCode = ok ? 0 : 1;
