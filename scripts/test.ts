import { availableParallelism } from 'node:os';
import { ensureChromium } from './run/chromium.ts';
import { secondsSince } from './run/seconds.ts';
import { runSteps, summarise } from './run/steps.ts';
import { testSteps } from './run/test-steps.ts';
import { HOSTS } from './serving/hosts/index.ts';
import { ensurePrograms } from './serving/hosts/programs.ts';

/** Two steps at a time keep two cores busy; with more of them, the tests would wait for each other's files. */
const MOST_LANES = 2;

/** `npm test`: every check of the project, and a table of how each ended. */
const say = (line: string): void => {
  console.log(line);
};

const chromium = ensureChromium();
if ('message' in chromium) {
  console.error(chromium.message);
  process.exit(1);
}
say(`Chromium: ${chromium.path}\n`);

const missing = ensurePrograms(HOSTS);
if (missing !== undefined) say(`${missing}\n\nThe browser tests of those hosts will fail.\n`);

const started = performance.now();
const results = await runSteps(testSteps(), say, Math.min(MOST_LANES, availableParallelism()));
say(`\n${summarise(results, secondsSince(started))}`);
process.exitCode = results.some(({ verdict }) => verdict.type === 'failed') ? 1 : 0;
