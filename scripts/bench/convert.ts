import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { convert } from '../convert/convert.ts';
import type { ConvertInput } from '../convert/convert.ts';
import { linesOf } from '../convert/document.ts';
import { ROOT } from '../run/tools.ts';
import { markdownTable } from './document.ts';
import { measureHostile } from './hostile/hostile.ts';
import { madeList, projectName } from './made-list.ts';
import { timedHere } from './timed.ts';

const USAGE = `Usage: npm run bench:convert -- [--rows N] [--pages N]
       npm run bench:convert -- --hostile [PART]

What converting costs a record: a list of funded projects with N rows (10,000 unless told) and N pages of the register
of projects (5,000), both made up, beside a tenth of each, so that it shows whether the cost grows with the collection.

With --hostile: files that are broken, locked, endless, or unpack to gigabytes, each given to the converter in a
process of its own; PART of a name tries some of them. None may take more than 10 s or 500 MB or have anything fetched.

Exit: 0 measured, 1 something made up is not converted or a hostile file is not withstood, 2 wrong use.`;

const CURATION = 'seeds/curation';
const FORM = 'tests/convert/cases/esf/seeds/source.txt';

/** A list with a row for each number, cells parted by tabs. */
const list = (rows: number): ConvertInput['sources'] => [
  documentOf(
    'seeds/list.txt',
    madeList(rows)
      .map((cells) => cells.join('\t'))
      .join('\n'),
  ),
];

/** Pages of the register, each with its own code and name. */
function pages(count: number): ConvertInput['sources'] {
  const form = readFileSync(join(ROOT, FORM), 'utf8');
  return Array.from({ length: count }, (_, index) =>
    documentOf(
      `seeds/page-${String(index)}.txt`,
      form
        .replace('S00000', `S${String(10_000 + index)}`)
        .replace('Yhteinen piha', `Yhteinen piha ${projectName(index)}`),
    ),
  );
}

const documentOf = (file: string, text: string): ConvertInput['sources'][number] => ({
  file,
  sha256: '0'.repeat(64),
  lines: linesOf(text),
  language: undefined,
  source: undefined,
});

/** Seconds of the processor and megabytes of memory for one run. */
function measure(sources: ConvertInput['sources']): { records: number; cpu: number; memory: number; errors: string[] } {
  const vocabulary = loadVocabulary(join(ROOT, CURATION), CURATION);
  const before = process.cpuUsage();
  const { report, files } = convert({
    sources,
    vocabulary,
    registered: [],
    curationIsComplete: false,
    messages: [],
  });
  const { user, system } = process.cpuUsage(before);
  const errors = report.messages
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, found }) => `${rule}: ${found}`);
  const records = [...files.keys()].filter((path) => path.endsWith('record.yaml')).length;
  return { records, cpu: (user + system) / 1e6, memory: process.memoryUsage().rss / 1e6, errors };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      hostile: { type: 'boolean', default: false },
      rows: { type: 'string', default: '10000' },
      pages: { type: 'string', default: '5000' },
    },
  });
  if (values.hostile) {
    const timed = timedHere();
    return timed !== undefined && (await measureHostile(timed, positionals.join(' '))) ? 0 : 1;
  }
  const [rows, forms] = [Number(values.rows), Number(values.pages)];
  if (positionals.length > 0 || ![rows, forms].every((count) => Number.isInteger(count) && count >= 10)) {
    console.error(USAGE);
    return 2;
  }
  const table = [['documents', 'records', 'CPU s', 'ms a record', 'MB held']];
  for (const [what, sources] of [
    ['list', list(rows / 10)],
    ['list', list(rows)],
    ['pages of the register', pages(forms / 10)],
    ['pages of the register', pages(forms)],
  ] as const) {
    const { records, cpu, memory, errors } = measure(sources);
    if (errors.length > 0) {
      console.error(errors.slice(0, 10).join('\n'));
      return 1;
    }
    table.push([what, String(records), cpu.toFixed(1), ((1000 * cpu) / records).toFixed(2), memory.toFixed(0)]);
  }
  console.log(markdownTable(table));
  return 0;
}

process.exitCode = await main();
