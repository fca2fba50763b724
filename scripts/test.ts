import { ensureChromium } from './run/chromium.ts';
import { runSteps, summarise } from './run/steps.ts';
import { testSteps } from './run/test-steps.ts';

/** `npm test`: every check of the project, one after another, and a table of how each ended. */
const say = (line: string): void => {
  console.log(line);
};

const chromium = ensureChromium();
if ('message' in chromium) {
  console.error(chromium.message);
  process.exit(1);
}
say(`Chromium: ${chromium.path}\n`);

const results = await runSteps(testSteps(), say);
say(`\n${summarise(results)}`);
process.exitCode = results.some(({ verdict }) => verdict.type === 'failed') ? 1 : 0;
