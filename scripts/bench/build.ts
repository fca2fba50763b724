import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from './document.ts';
import { median } from './median.ts';
import { TIME, timedHere } from './timed.ts';
import type { Timed } from './timed.ts';
import { readUsage } from './usage.ts';
import type { Usage } from './usage.ts';

const USAGE = `Usage: npm run bench:build -- BEFORE AFTER [--rounds N]

Builds two checkouts of the project in turn (3 rounds unless told), each after its dist/ and .astro/ are gone, and
compares what npm run build costs. Seconds of processors double on a busy machine: only the ratio of one run counts.
Set both checkouts up first: npm run setup.

Exit: 0 measured, 1 a build failed or the machine cannot measure, 2 wrong use.`;

/** What the build leaves, so that each is one from the start. */
const LEFT = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** What a build of a checkout costs. Throws where it fails. */
function measure(folder: string, { platform, flag }: Timed): Usage {
  for (const name of LEFT) rmSync(join(folder, name), { recursive: true, force: true });
  // Its own Node and its own packages, not those of the checkout that measures.
  const path = (process.env['PATH'] ?? '').split(':').filter((one) => !one.includes('node_modules/.bin'));
  const env = { ...process.env, PATH: path.join(':') };
  const { status, stderr, stdout, error } = spawnSync(TIME, [flag, 'npm', 'run', 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}${stderr}`);
  return readUsage(stderr, platform);
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '3' } },
    allowPositionals: true,
  });
  const rounds = Number(values.rounds);
  const folders = positionals.map((folder) => resolve(folder));
  const [before, after] = folders;
  const areCheckouts = folders.every((folder) => existsSync(join(folder, 'package.json')));
  if (before === undefined || after === undefined || !areCheckouts || !Number.isInteger(rounds) || rounds < 1) {
    console.error(USAGE);
    return 2;
  }
  const timed = timedHere();
  if (timed === undefined) return 1;
  const runs: { before: Usage; after: Usage }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const run = { before: measure(before, timed), after: measure(after, timed) };
    runs.push(run);
    console.log(`round ${round}: ${run.before.cpu.toFixed(1)} and ${run.after.cpu.toFixed(1)} CPU seconds`);
  }
  const rows = (['cpu', 'peak', 'wall'] as const).map((what) => {
    const [one, other] = (['before', 'after'] as const).map((when) => median(runs.map((run) => run[when][what])));
    const values = [one ?? 0, other ?? 0];
    const ratio = median(runs.map((run) => run.after[what] / run.before[what]));
    return [HEADS[what], ...values.map((value) => value.toFixed(1)), ratio.toFixed(2)];
  });
  console.log(markdownTable([['median', 'before', 'after', 'ratio'], ...rows]));
  return 0;
}

const HEADS = { cpu: 'CPU, s', peak: 'largest process, MB', wall: 'wall, s' } as const;

process.exitCode = main();
