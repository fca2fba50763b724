import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { LANGS } from '../src/schema/lang.ts';
import { loadVocabulary } from '../src/vocabulary/load.ts';
import { ANSWERS, flagOf, newPractice } from './new/practice.ts';

const USAGE = `Usage: npm run new -- practice [--lang fi|sv|en] [${ANSWERS.map((name) => `${flagOf(name)} WORDS`).join('] [')}]

  Asks for what no flag gives and writes seeds/contributions/<place-and-title>.md, which npm run convert reads.
  --lang says the language of the questions and of the words in the file (default: fi). Where the program has no
  terminal, nothing is asked: the flags must give everything that a file needs.

Exit: 0 written, 1 problems (all listed, nothing written), 2 wrong use.`;

const project = resolve(import.meta.dirname, '..');

/** The command line; undefined, with the reason printed, where it is used wrongly. */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        lang: { type: 'string', default: 'fi' },
        seeds: { type: 'string', default: join(project, 'seeds') },
        help: { type: 'boolean', default: false },
        ...Object.fromEntries(ANSWERS.map((name) => [flagOf(name).slice(2), { type: 'string' } as const])),
      },
      strict: true,
      allowPositionals: true,
    });
    const { lang: tongue, seeds, help, ...flags } = values;
    if (help) {
      console.log(USAGE);
      process.exit(0);
    }
    const [what, ...more] = positionals;
    if (what !== 'practice' || more.length > 0) throw new Error(`Found “${positionals.join(' ')}”, expected practice`);
    const lang = LANGS.find((one) => one === tongue);
    if (lang === undefined) throw new Error(`Found --lang ${tongue}, expected ${LANGS.join(', ')}`);
    const words = new Map<string, unknown>(Object.entries(flags));
    const given = Object.fromEntries(
      ANSWERS.flatMap((name) => {
        const value = words.get(flagOf(name).slice(2));
        return typeof value === 'string' ? [[name, value] as const] : [];
      }),
    );
    return { lang, given, seeds: resolve(seeds) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  const { lang, given, seeds } = options;
  const folder = join(seeds, 'contributions');
  const terminal = stdin.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
  try {
    const name = await newPractice(given, lang, loadVocabulary(join(seeds, 'curation'), 'seeds/curation'), {
      ask: terminal === undefined ? undefined : (question) => terminal.question(question),
      say: (line) => {
        console.error(line);
      },
      isTaken: (id) => existsSync(join(project, 'content/practices', id)),
      exists: (file) => existsSync(join(folder, file)),
      write: (file, text) => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, file), text, { flag: 'wx' });
      },
    });
    if (name === undefined) return 1;
    console.log(`Wrote seeds/contributions/${name}. Now: npm run convert`);
    return 0;
  } finally {
    terminal?.close();
  }
}

process.exitCode = await main();
