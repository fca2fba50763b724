import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './run/command.ts';
import { lastLines } from './run/last-lines.ts';
import { treeDifferences } from './run/same-trees.ts';
import { build, packageSite, ROOT, setUp } from './run/tools.ts';

/**
 * `npm run reproduce`: builds the last commit in two new folders, each with packages of its own, and
 * compares every byte of the two sites and of their zips. What is not committed takes no part.
 * Exit: 0 the same bytes, 1 other bytes or a build that failed.
 */
const NAMES = ['one', 'a-folder-with-a-longer-name'] as const;
const STEPS = [setUp(), build(), packageSite()];
const RESULTS = ['dist', 'release'];
const LINES_OF_A_FAILURE = 60;

const say = (line: string): void => {
  console.log(line);
};

/** Clones the last commit into the folder, and builds and packs it there. */
async function buildIn(folder: string): Promise<void> {
  execFileSync('git', ['clone', '--quiet', '--depth', '1', pathToFileURL(ROOT).href, folder]);
  for (const command of STEPS) {
    const { ok, seconds, output } = await runCommand(command, say, { folder });
    if (!ok) throw new Error(`${command.script} failed in ${folder}:\n${lastLines(output, LINES_OF_A_FAILURE)}`);
    say(`${folder}: ${command.script} ${command.args.join(' ')}, ${seconds} s`);
  }
}

const parent = mkdtempSync(join(tmpdir(), 'kotoatlas-'));
try {
  const folders = NAMES.map((name) => join(parent, name));
  // One after the other: side by side they would only wait for each other.
  for (const folder of folders) await buildIn(folder);
  const [one = '', other = ''] = folders;
  const differences = RESULTS.flatMap((result) => treeDifferences(join(one, result), join(other, result)));
  for (const line of differences) console.error(line);
  say(
    differences.length === 0
      ? 'Two builds in two folders: the same bytes, zip included.'
      : `Two builds in two folders: ${differences.length} files differ.`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}
