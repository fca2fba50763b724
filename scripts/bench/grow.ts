import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../run/tools.ts';
import { grown } from './grow-content.ts';

const USAGE = `Usage: npm run bench:grow -- FOLDER [--times N]

Copies content/ and seeds/ into a new FOLDER and makes the records of the copy N times as many (10 unless told):
other ids and titles, a share of new words, no relations.

Exit: 0 written, 2 wrong use.`;

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
  const { values, positionals } = parseArgs({
    options: { times: { type: 'string', default: '10' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const times = Number(values.times);
  if (folder === undefined || !Number.isInteger(times) || times < 1 || existsSync(folder)) {
    console.error(folder !== undefined && existsSync(folder) ? `${folder} is there already.\n\n${USAGE}` : USAGE);
    return 2;
  }
  const out = resolve(folder);
  const files = grown(readTree(join(ROOT, 'content')), times);
  for (const [path, text] of files) {
    const target = join(out, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  cpSync(join(ROOT, 'seeds'), join(out, 'seeds'), { recursive: true });
  console.log(`${folder}: ${files.size} files in content/, ${times} times the records`);
  return 0;
}

process.exitCode = main();
