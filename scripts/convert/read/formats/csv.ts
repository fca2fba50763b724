import { literally } from '../../text/pattern.ts';
import { within } from './faults.ts';
import type { Piece } from './pieces.ts';

/** What parts cells, and the share of the records that must have as many cells as most have, for it to be a table. */
const DELIMITERS = [
  { delimiter: ';', share: 0.8 },
  { delimiter: ',', share: 0.8 },
  // Texts have tabs too; only a table has as many of them in every line.
  { delimiter: '\t', share: 1 },
] as const;

/** Fewer columns than this are no table: a comma a line makes two. */
const FEWEST_COLUMNS = 3;

/** So many letters show what a file is. */
const SAMPLE = 200_000;

interface CsvRecord {
  cells: string[];
  /** Its number among all rows, those without anything too. */
  row: number;
}

/**
 * What parts the cells of a text that is a table (RFC 4180), or undefined where it is none. Excel's line
 * "sep=;" says it; otherwise nearly all records must have the same number of cells.
 */
export function delimiterOf(text: string): string | undefined {
  const said = SEPARATOR.exec(text)?.[1];
  if (said !== undefined) return said;
  const sample = text.length <= SAMPLE ? text : text.slice(0, text.lastIndexOf('\n', SAMPLE));
  return DELIMITERS.find(({ delimiter, share }) => {
    const all = recordsOf(sample, delimiter)?.map(({ cells }) => cells.length) ?? [];
    const widest = all.reduce((most, count) => Math.max(most, count), 0);
    const counts = delimiter === ';' ? withoutTitles(all) : all;
    const alike = counts.filter((count) => count === widest).length;
    return widest >= FEWEST_COLUMNS && counts.length >= 2 && alike >= counts.length * share;
  })?.delimiter;
}

/** Fewer lines than these may stand over and under a table, its title and its notes. */
const MOST_TITLES = 3;

/** The numbers of cells without those of a title above the table and of notes under it. */
function withoutTitles(counts: readonly number[]): readonly number[] {
  const first = counts.findIndex((count) => count > 1);
  const last = counts.findLastIndex((count) => count > 1);
  return counts.slice(Math.min(first, MOST_TITLES), Math.max(last + 1, counts.length - MOST_TITLES));
}

const SEPARATOR = /^\uFEFF?sep=([;,\t|])\r?\n/u;

/** The rows of a CSV or TSV file. */
export function readCsv(text: string): Piece[] {
  const delimiter = delimiterOf(text) ?? ';';
  const records = recordsOf(text.replace(SEPARATOR, '\n'), delimiter) ?? [];
  within('rows', records.length, 'rows');
  let cells = 0;
  return records.map((record): Piece => {
    cells += record.cells.length;
    within('cells', cells, 'cells');
    return { type: 'row', cells: record.cells, place: { row: record.row }, table: 0 };
  });
}

/** The records of a text; undefined where a quote is not closed. Lines without anything are no records. */
function recordsOf(text: string, delimiter: string): CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  const parting = literally(delimiter);
  const bare = String.raw`[^"${parting}\r\n][^${parting}\r\n]*`;
  const pattern = new RegExp(String.raw`(?:"((?:[^"]|"")*)"|(${bare})?)(${parting}|\r\n|\n|\r|$)`, 'uy');
  let record: CsvRecord = { cells: [], row: 1 };
  pattern.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (pattern.lastIndex <= text.length) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const [, quoted, unquoted = '', end = ''] = match;
    record.cells.push(quoted === undefined ? unquoted : quoted.replaceAll('""', '"'));
    if (end === delimiter) continue;
    if (record.cells.some((cell) => cell.trim() !== '')) records.push(record);
    record = { cells: [], row: record.row + 1 };
    if (end === '') break;
  }
  return records;
}
