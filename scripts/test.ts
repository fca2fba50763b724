import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isProgramName, PROGRAM_NAMES } from './programs/table.ts';
import { secondsSince } from './run/seconds.ts';
import { isGood, runSteps, summarise } from './run/steps.ts';
import { lackedBy, testSteps } from './run/test-steps.ts';
import type { Choice } from './run/test-steps.ts';
import { ROOT } from './run/tools.ts';

const USAGE = `Usage: npm test -- [--without NAME]…
       npm run test:full -- [--rest] [--without NAME]…

npm test checks what breaks often, npm run test:full everything.

  --rest          only what npm test leaves out, on the dist/ that npm test has built
  --without NAME  leave out what needs a program: ${PROGRAM_NAMES.join(', ')}

Exit: 0 all passed, 1 a check failed or could not run, 2 wrong use.`;

/** Two steps at a time keep two cores busy; with more of them, the tests would wait for each other's files. */
const MOST_LANES = 2;

const say = (line: string): void => {
  console.log(line);
};

/** What the command line asks for; undefined, with the reason printed, where it is used wrongly. */
function readChoice(): Choice | undefined {
  try {
    const { values } = parseArgs({
      options: {
        full: { type: 'boolean', default: false },
        rest: { type: 'boolean', default: false },
        without: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      say(USAGE);
      process.exit(0);
    }
    const unknown = values.without.filter((name) => !isProgramName(name));
    if (unknown.length > 0) {
      throw new Error(`Found --without ${unknown.join(', ')}, expected one of: ${PROGRAM_NAMES.join(', ')}`);
    }
    if (values.rest && !values.full) throw new Error('Found --rest with npm test, expected it with npm run test:full');
    if (values.rest && !existsSync(join(ROOT, 'dist'))) throw new Error('There is no dist/. Run npm test first');
    const selection = values.rest ? 'rest' : values.full ? 'full' : 'test';
    return { selection, without: values.without.filter(isProgramName) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

/** `npm test` and `npm run test:full`: the checks of the project, and a table of how each ended. */
async function main(): Promise<number> {
  const choice = readChoice();
  if (choice === undefined) return 2;
  if (choice.selection === 'rest') say('What npm test checks is left out: --rest takes it as passed.');
  const started = performance.now();
  const lanes = Math.min(MOST_LANES, availableParallelism());
  const results = await runSteps(testSteps(choice), say, { lanes, lackedBy });
  say(`\n${summarise(results, secondsSince(started))}`);
  return isGood(results) ? 0 : 1;
}

process.exitCode = await main();
