import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bringOut, COMMANDS, openWorkshop, WORKSHOP } from './atlas/folder.ts';
import { runCommand } from './run/command.ts';
import { lastLines } from './run/last-lines.ts';
import { build, convert, script, vitest } from './run/tools.ts';
import type { NodeCommand } from './run/tools.ts';

/**
 * The commands of an atlas beside this project (`npm run atlas`), run in its folder: convert, build, check, start.
 * Exit: 0 done, 1 a step failed, 2 wrong use.
 */
const LINES_OF_A_FAILURE = 200;
const folder = process.cwd();

const say = (line: string): void => {
  console.log(line);
};

/** Runs a step in the workshop; what it prints is shown where it is asked for, or where it fails. */
async function run(title: string, command: NodeCommand, isShown = false): Promise<void> {
  const { ok, seconds, output } = await runCommand(command, say, { folder: join(folder, WORKSHOP) });
  if (!ok || isShown) say(lastLines(output, LINES_OF_A_FAILURE));
  if (!ok) {
    console.error(`\nThis failed: ${title}`);
    process.exit(1);
  }
  say(`${title}: ${String(seconds)} s`);
}

const STEPS: Record<(typeof COMMANDS)[number], () => Promise<void>> = {
  convert: async () => {
    openWorkshop(folder);
    await run('Converting seeds/', convert(), true);
  },
  build: async () => {
    await STEPS.convert();
    await run('Building dist/', build());
    bringOut(folder, 'dist');
  },
  check: async () => {
    if (!existsSync(join(folder, WORKSHOP, 'dist'))) await STEPS.build();
    await run(
      'Holding dist/ against the rules of every page',
      vitest('run', '--project', 'site', 'tests/dist/dist'),
      true,
    );
  },
  start: async () => {
    await STEPS.build();
    await run('Serving', script('scripts/serve.ts'), true);
  },
};

const asked = COMMANDS.find((name) => name === process.argv[2]);
if (asked === undefined) {
  console.error(`Usage: npm run ${COMMANDS.join(' | ')}`);
  process.exit(2);
}
await STEPS[asked]();
