import { availableParallelism } from 'node:os';
import { secondsSince } from './run/seconds.ts';
import { runSteps, summarise } from './run/steps.ts';
import { testSteps } from './run/test-steps.ts';

/** Two steps at a time keep two cores busy; with more of them, the tests would wait for each other's files. */
const MOST_LANES = 2;

/** `npm test`: every check of the project, and a table of how each ended. */
const say = (line: string): void => {
  console.log(line);
};

const started = performance.now();
const results = await runSteps(testSteps(), say, Math.min(MOST_LANES, availableParallelism()));
say(`\n${summarise(results, secondsSince(started))}`);
process.exitCode = results.some(({ verdict }) => verdict.type === 'failed') ? 1 : 0;
