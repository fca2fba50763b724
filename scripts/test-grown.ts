import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORDS_VARIABLE } from '../tests/in-browser/support/records.ts';
import { ADDED, growSeeds } from '../tests/support/grown-seeds.ts';
import { READER } from '../tests/test-files.ts';
import { ensureChromium } from './run/chromium.ts';
import { runCommand } from './run/command.ts';
import { copyProject, lendPackages } from './run/copy-project.ts';
import { lastLines } from './run/last-lines.ts';
import { build, convert, vitest } from './run/tools.ts';

/**
 * `npm run test:grown`: builds a copy of the project whose seeds have records more, and asks the same of it: the
 * tests of the collection itself, the rules of dist/, the addresses that were published, the judged searches, and in a
 * browser the ways of a reader that count records, and the new ones. What knows how large the collection is goes red.
 * Exit: 0 all passed, 1 a check failed.
 */
const OF_THE_COLLECTION = ['atlas', 'convert', 'editorial', 'features', 'i18n', 'mdx', 'open-data', 'schema', 'site'];
const COUNTING = ['some-records', 'browse', 'gaps', 'practice-map', 'quick-search', 'record', 'search', 'start'];
const STEPS = [
  convert(),
  build(),
  vitest('run', '--project', 'unit', ...OF_THE_COLLECTION.map((room) => `tests/${room}/`)),
  vitest('run', '--project', 'site', '--project', 'search'),
  vitest(
    ...['run', '--project', 'browser', '--tags-filter', READER],
    ...COUNTING.map((name) => `tests/in-browser/${name}.test.ts`),
  ),
];
const LINES_OF_A_FAILURE = 200;

const say = (line: string): void => {
  console.log(line);
};

const chromium = ensureChromium();
if ('message' in chromium) {
  console.error(chromium.message);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-grown-'));
try {
  copyProject(folder);
  lendPackages(folder);
  growSeeds(join(folder, 'seeds'));
  for (const command of STEPS) {
    const env = { [RECORDS_VARIABLE]: ADDED.join(',') };
    const { ok, seconds, output } = await runCommand(command, say, { folder, env });
    const told = `${command.script} ${command.args.join(' ')}`;
    if (!ok) throw new Error(`${told} failed with records more:\n${lastLines(output, LINES_OF_A_FAILURE)}`);
    say(`${told}: ${seconds} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
