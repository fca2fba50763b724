import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_FOLDER } from '../../src/site/folders.ts';
import { copyProject } from '../run/copy-project.ts';
import { ROOT } from '../run/tools.ts';
import { grown } from './grow-content.ts';

const USAGE = `Usage: npm run bench:grow -- --out FOLDER [--times N]

Copies the project (the files that git knows, as they are now) into a new FOLDER with N times the records (10 unless
told): the copies have other ids and titles and a share of new words; relations and source documents stay as they are.

Then build it with as few open files as systems allow, and see what it costs:
  cp -al node_modules FOLDER/        # or let npm run build install the packages
  cd FOLDER
  bash -c 'ulimit -n 1024; /usr/bin/time -v npm run build'
npm run bench:build -- . FOLDER compares that with the given records, in turn.

Exit: 0 written, 1 there is no git here, 2 wrong use.`;

/** Every file of a folder as text, by its path there. */
const readTree = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

function main(): number {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '10' }, out: { type: 'string' } } });
  const { out } = values;
  const times = Number(values.times);
  if (out === undefined || !Number.isInteger(times) || times < 1 || existsSync(out)) {
    console.error(out !== undefined && existsSync(out) ? `${out} is there already.\n\n${USAGE}` : USAGE);
    return 2;
  }
  const folder = resolve(out);
  try {
    copyProject(folder);
  } catch (cause) {
    console.error(`git tells no files of ${ROOT}: ${cause instanceof Error ? cause.message : String(cause)}`);
    return 1;
  }
  const write = (path: string, text: string): void => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const files = grown(readTree(join(ROOT, CONTENT_FOLDER)), times);
  for (const [path, text] of files) write(join(CONTENT_FOLDER, path), text);
  console.log(`${out}: ${files.size} files in ${CONTENT_FOLDER}/, ${times} times the records`);
  return 0;
}

process.exitCode = main();
