import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { sourceFileSchema } from '../../src/schema/source.ts';
import type { SourceState } from '../../src/schema/source.ts';
import { parseYaml } from '../../src/schema/yaml.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { nameOf } from './names.ts';
import { replaceFile } from './output/effects.ts';
import { format } from './problems.ts';
import { readDocument, readDocuments, readRegister } from './read/sources.ts';
import { withState } from './states/plan.ts';
import { update } from './update.ts';
import type { Updated } from './update.ts';

const USAGE = `Usage: npm run convert -- --update SOURCE FILE [--day YYYY-MM-DD] [--texts taken|kept] [--write]
                              [--same OLD=ROW] [--other OLD=ROW] [--id ROW=NEW] [--answers FILE] [--seeds DIR]

  SOURCE         the id of a list, the name of its folder in seeds/
  FILE           a later state of it, in one language and any format that is read
  --day          of which day it is, where the file does not say it
  --texts        taken: its texts are the newest; kept: ours stay, and only names, days and sums count
  --same, --other  whether a record is a row, where that is unclear; may stand several times
  --id           the id of a new row, where its title gives none
  --answers FILE the same answers, a line each: “same OLD=ROW”, “other OLD=ROW”, “id ROW=NEW”
  --write        add the state; without it nothing is written

Exit: 0 clear, 1 something is unclear or wrong (nothing is written), 2 wrong use.`;

/** Asks a person; undefined where nobody is there to answer. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** Shows what a new state of a list says, asks where it is unclear, and adds it where it is told to. */
export async function updateCommand(args: readonly string[], project: string): Promise<number> {
  const options = optionsOf(args, project);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return options === '' ? 0 : 2;
  }
  const { seeds, id, path, day, texts, isToWrite } = options;
  const [read, file] = await Promise.all([
    readDocuments(seeds, nameOf(seeds, project)),
    readDocument(path, nameOf(path, project)),
  ]);
  const own = join(seeds, 'curation');
  const curation = existsSync(own) ? own : join(project, 'seeds/curation');
  const errors = [...read.messages, ...file.messages].filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !file.document) return tellErrors(errors.map(format));
  const input = {
    id,
    file: file.document,
    sources: read.sources,
    registered: readRegister(seeds),
    vocabulary: loadVocabulary(curation, nameOf(curation, project)),
    curationIsComplete: curation === own,
    day,
    texts,
  };
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const asked = await answered(
    (answers) => update({ ...input, answers }),
    options.answers,
    isTerminal ? ask : undefined,
  );
  if (asked.lines.length > 0) console.log(asked.lines.join('\n'));
  const wrong = [...asked.messages.map(format), ...asked.faults];
  if (wrong.length > 0) return tellErrors(wrong);
  if (!asked.ready) return tellErrors(['The flags above answer what is unclear.']);
  if (!isToWrite) {
    console.log('\nNothing is unclear. Nothing was written; --write adds the state.');
    return 0;
  }
  return write(join(seeds, id), path, asked.ready);
}

/** Goes on asking as long as somebody answers; what is not answered stays unclear. */
export async function answered(
  run: (answers: readonly string[]) => Updated,
  given: readonly string[],
  asking: Ask,
): Promise<Updated> {
  const answers = [...given];
  let result = run(answers);
  const seen = new Set<string>();
  for (;;) {
    const open = result.found?.comparison.unsure.find(({ id, row }) => !seen.has(`${id}=${String(row)}`));
    if (!asking || !open) return result;
    const pair = `${open.id}=${String(open.row)}`;
    seen.add(pair);
    const title = result.found?.comparison.rows[open.row - 1]?.title ?? '';
    const reply = await asking(
      `Is row ${String(open.row)} “${title}” the record ${open.id}? ${open.why}. (yes, no, or nothing) `,
    );
    const is = /^y/iu.test(reply.trim()) ? 'same' : /^n/iu.test(reply.trim()) ? 'other' : undefined;
    if (is === undefined) continue;
    answers.push(`${is} ${pair}`);
    result = run(answers);
  }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

interface Options {
  seeds: string;
  id: string;
  path: string;
  day: string | undefined;
  texts: SourceState['texts'] | undefined;
  answers: string[];
  isToWrite: boolean;
}

/** The command line; where it is used wrongly, why. */
function optionsOf(args: readonly string[], project: string): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        update: { type: 'string' },
        seeds: { type: 'string', default: join(project, 'seeds') },
        day: { type: 'string' },
        texts: { type: 'string' },
        same: { type: 'string', multiple: true },
        other: { type: 'string', multiple: true },
        id: { type: 'string', multiple: true },
        answers: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      strict: true,
      allowPositionals: true,
    });
    if (values.help) return '';
    const [path, ...more] = positionals;
    if (values.update === undefined || path === undefined || more.length > 0)
      return 'Expected the id of a list and one file';
    if (!existsSync(path)) return `No file ${path}`;
    if (!existsSync(values.seeds)) return `No folder ${values.seeds}`;
    if (values.day !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(values.day))
      return `${values.day} is no day YYYY-MM-DD`;
    const { texts } = values;
    if (texts !== undefined && texts !== 'taken' && texts !== 'kept') return `--texts is taken or kept, not ${texts}`;
    const ofFile = values.answers === undefined ? [] : readFileSync(values.answers, 'utf8').split(/\r?\n/u);
    const flags = (['same', 'other', 'id'] as const).flatMap((flag) =>
      (values[flag] ?? []).map((answer) => `${flag} ${answer}`),
    );
    return {
      seeds: resolve(values.seeds),
      id: values.update,
      path: resolve(path),
      day: values.day,
      texts,
      answers: [...ofFile, ...flags],
      isToWrite: values.write,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tellErrors(errors: readonly string[]): number {
  for (const error of errors) console.error(error);
  console.error('Nothing was written.');
  return 1;
}

/** Adds the file and the block of source.yaml, both or neither. */
function write(folder: string, from: string, { state, path }: NonNullable<Updated['ready']>): number {
  const about = join(folder, 'source.yaml');
  const text = withState(readFileSync(about, 'utf8'), state);
  const parsed = parseYaml(text, 'source.yaml', sourceFileSchema);
  const to = join(folder, ...path.split('/'));
  if (!parsed.ok)
    return tellErrors(parsed.faults.map(({ found, expected }) => `source.yaml: found ${found}, expected ${expected}`));
  if (existsSync(dirname(to)))
    return tellErrors([`${dirname(to)} is there already, and source.yaml lists no state of ${state.day}`]);
  mkdirSync(dirname(to));
  try {
    copyFileSync(from, to);
    replaceFile(about, text);
  } catch (error) {
    rmSync(dirname(to), { recursive: true });
    throw error;
  }
  console.log(`\nThe state of ${state.day} was added. Read the block in source.yaml, then run npm run convert.`);
  return 0;
}
