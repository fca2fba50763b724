import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDED, growSeeds } from '../tests/support/grown-seeds.ts';
import { RECORDS_VARIABLE } from '../tests/in-browser/support/records.ts';
import { READER } from '../tests/test-files.ts';
import { runCommand } from './run/command.ts';
import { copyProject, lendPackages } from './run/copy-project.ts';
import { lastLines } from './run/last-lines.ts';
import { build, convert, vitest } from './run/tools.ts';

/**
 * `npm run test:grown`: builds a copy of the project whose seeds have records more, and holds the same rules of dist/,
 * the same judged searches and the main ways of a reader against it: no test may know how large the collection is.
 * Exit: 0 all passed, 1 a check failed.
 */
const STEPS = [
  convert(),
  build(),
  vitest('run', '--project', 'site'),
  vitest('run', '--project', 'search'),
  vitest('run', '--project', 'browser', 'tests/in-browser/some-records.test.ts'),
];
const LINES_OF_A_FAILURE = 200;

const say = (line: string): void => {
  console.log(line);
};

const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-grown-'));
try {
  copyProject(folder);
  lendPackages(folder);
  growSeeds(join(folder, 'seeds'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
