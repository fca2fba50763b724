import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dateSchema } from '../src/schema/provenance.ts';
import type { Message } from '../src/schema/report.ts';
import { loadVocabulary, VocabularyError } from '../src/vocabulary/load.ts';
import { EMPTY_VOCABULARY } from '../src/schema/vocabulary.ts';
import type { Vocabulary } from '../src/schema/vocabulary.ts';
import { FORMATS, isFormat, PRINTED } from './convert/annotations.ts';
import type { OutputFormat } from './convert/annotations.ts';
import { convert } from './convert/convert.ts';
import type { Converted } from './convert/convert.ts';
import { nameOf as nameFrom, realOf } from './convert/names.ts';
import { handEdited, onlyFirst, outOfDate } from './convert/output/compare.ts';
import { MANIFEST, manifestOf } from './convert/output/manifest.ts';
import { replaceFile } from './convert/output/effects.ts';
import { finishSwap, inTheWay, readTree, replaceTree } from './convert/output/tree.ts';
import { noteHistory } from './convert/output/note-history.ts';
import { inOrder, problem } from './convert/problems.ts';
import { reportFault } from './convert/report-file.ts';
import { reportText } from './convert/report.ts';
import { readDocuments, readRegister } from './convert/read/sources.ts';
import { updateCommand } from './convert/update-command.ts';

const USAGE = `Usage: npm run convert -- [--seeds DIR] [--out DIR] [--check] [--force] [--report FILE.json]
                              [--format text|github] [--note DAY]

  --seeds DIR    folder with source documents, originals or our editions (default: seeds)
  --out DIR      folder to write to (default: content)
  --check        write nothing; fail when the folder is not what the seeds give
  --force        overwrite generated files that were changed by hand
  --report FILE  write a report in JSON, of which docs/report.schema.json is the schema
  --note DAY     write into curation/history.yaml what was added, changed or removed since its last lines
  --format NAME  how messages are printed: text (default), or github for annotations in a pull request

A later state of a list: npm run convert -- --update SOURCE FILE (--help tells more).

Exit: 0 converted, 1 problems in the sources (all listed, nothing written), 2 wrong use.`;

const project = resolve(import.meta.dirname, '..');

type Files = ReadonlyMap<string, string>;

interface Options {
  seeds: string;
  out: string;
  check: boolean;
  force: boolean;
  report: string | undefined;
  format: OutputFormat;
  note: string | undefined;
}

/** Reads the command line; undefined, with the reason printed, where it is used wrongly. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: join(project, 'seeds') },
        out: { type: 'string', default: join(project, 'content') },
        check: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        report: { type: 'string' },
        format: { type: 'string', default: 'text' },
        note: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
      strict: true,
      allowPositionals: false,
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const { seeds, out, check, force, report, format, note } = values;
    if (!existsSync(seeds) || !statSync(seeds).isDirectory()) throw new Error(`No folder ${seeds}`);
    if (existsSync(out) && !statSync(out).isDirectory()) throw new Error(`Not a folder: ${out}`);
    if (!isFormat(format)) throw new Error(`Unknown format ${format}: one of ${FORMATS.join(', ')}`);
    const fault = report === undefined ? undefined : reportFault(report, out);
    if (fault !== undefined) throw new Error(fault);
    if (note !== undefined && (check || !dateSchema.safeParse(note).success))
      throw new Error(`Found --note ${note}, expected a day such as 2026-01-31, without --check`);
    return { seeds: realOf(resolve(seeds)), out: realOf(resolve(out)), check, force, report, format, note };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

const nameOf = (path: string): string => nameFrom(path, project);

/** The curation of these seeds, or the project's own for seeds without one. */
function readVocabulary(seeds: string): { vocabulary: Vocabulary | undefined; own: boolean; messages: Message[] } {
  const own = existsSync(join(seeds, 'curation'));
  const folder = own ? join(seeds, 'curation') : join(project, 'seeds', 'curation');
  const shownAs = own ? `${nameOf(seeds)}/curation` : nameOf(folder);
  try {
    return { vocabulary: loadVocabulary(folder, shownAs), own, messages: [] };
  } catch (error) {
    if (!(error instanceof VocabularyError)) throw error;
    const messages = error.faults.map(({ found, expected, ...at }) => problem('bad-yaml', at, found, expected));
    return { vocabulary: undefined, own, messages };
  }
}

/** Converts in memory. Without a usable vocabulary only its faults and those of the files are known. */
async function run({ seeds }: Options): Promise<Converted> {
  const read = await readDocuments(seeds, nameOf(seeds));
  const { vocabulary, own, messages } = readVocabulary(seeds);
  const registered = readRegister(own ? seeds : join(project, 'seeds'));
  return convert({
    sources: vocabulary ? read.sources : [],
    vocabulary: vocabulary ?? EMPTY_VOCABULARY,
    registered,
    curationIsComplete: own && vocabulary !== undefined,
    messages: [...read.messages, ...messages],
  });
}

/** What speaks against writing, or with --check against the files as they are. */
function refusals({ out, check, force }: Options, present: Files, wanted: Files): Message[] {
  const name = nameOf(out);
  if (check) return onlyFirst(outOfDate(present, wanted, name));
  return [...(force ? [] : onlyFirst(handEdited(present, name))), ...inTheWay(out, name)];
}

/** Writes the tree; undefined, or why it could not be written. */
function write(out: string, wanted: Files): Message | undefined {
  try {
    replaceTree(out, wanted);
    return undefined;
  } catch (error) {
    return problem(
      'not-written',
      { file: nameOf(out), line: 1 },
      error instanceof Error ? error.message : String(error),
    );
  }
}

const hiddenRemarks = (count: number): string =>
  count === 0 ? '' : ` ${String(count)} remarks are not shown; a report has them (--report).`;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.some((arg) => /^--update(?:=|$)/u.test(arg))) return updateCommand(args, project);
  const options = readOptions();
  if (!options) return 2;
  const started = performance.now();
  const { out, check } = options;
  if (!check) finishSwap(out);
  const first = await run(options);
  const noted = noteHistory(options, first.files, readTree(out));
  if (noted !== undefined && 'refused' in noted) {
    console.error(noted.refused);
    return 1;
  }
  if (noted !== undefined) console.log(noted.written);
  const { files, report } = noted === undefined ? first : await run(options);
  const wanted = files.size > 0 ? new Map([...files, [MANIFEST, manifestOf(files)]]) : files;
  const present = readTree(out);
  const name = nameOf(out);
  const unchanged = outOfDate(present, wanted, name).length === 0;
  const failed = report.totals.errors > 0;
  const refused = failed || (unchanged && !check) ? [] : refusals(options, present, wanted);
  const isToWrite = !failed && refused.length === 0 && !check && !unchanged;
  const fault = isToWrite ? write(out, wanted) : undefined;
  const stopped = fault ? [fault] : refused;
  const messages = inOrder([...report.messages, ...stopped]);
  const errors = report.totals.errors + stopped.length;
  if (options.report !== undefined)
    replaceFile(options.report, reportText({ ...report, messages, totals: { ...report.totals, errors } }));
  // Remarks would hide what stops the conversion; they wait until nothing does.
  const shown = errors > 0 ? messages.filter(({ severity }) => severity === 'error') : messages;
  for (const message of shown)
    (message.severity === 'error' ? console.error : console.log)(PRINTED[options.format](message));
  if (errors > 0) {
    console.error(`${String(errors)} problems. Nothing was written.${hiddenRemarks(messages.length - shown.length)}`);
    return 1;
  }
  const { totals } = report;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verb = check ? 'is what the seeds give' : unchanged ? 'was up to date' : 'was written';
  console.log(
    `${String(totals.records)} records from ${String(totals.sources)} sources, ${String(totals.notes)} notes; ${name} ${verb} (${seconds} s).`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // What the system refuses, in its words; a fault of the program itself keeps its stack.
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  console.error(`Stopped: ${error.message}`);
  process.exitCode = 1;
}
