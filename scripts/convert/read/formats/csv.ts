import { literally } from '../../text/pattern.ts';
import { broken, within } from './faults.ts';
import type { Piece } from './pieces.ts';

/** What parts cells, and the share of the records that must have as many cells as most have, for it to be a table. */
const DELIMITERS = [
  // Sentences seldom have several of them, so that a table in which rows are too short or too long is still one.
  { delimiter: ';', share: 0.5 },
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
    // Sentences have commas and texts have tabs, so that there every line counts.
    const counts = delimiter === ';' ? ofTable(all) : all;
    const [usual] = [...Map.groupBy(counts, (count) => count)].toSorted(
      ([a, same], [b, others]) => others.length - same.length || b - a,
    );
    if (!usual || usual[0] < FEWEST_COLUMNS || usual[1].length < 2) return false;
    return usual[1].length >= counts.length * share;
  })?.delimiter;
}

/** So many lines of a title and of remarks may stand above the header, and so many notes under the last row. */
const MOST_ABOVE = 10;
const MOST_UNDER = 3;

/** The numbers of cells of the header and the rows: lines around them need not be filled up with empty cells. */
function ofTable(counts: readonly number[]): readonly number[] {
  const header = counts.findIndex((count) => count >= FEWEST_COLUMNS);
  const end = counts.findLastIndex((count) => count > 1) + 1;
  return counts.slice(header <= MOST_ABOVE ? Math.max(header, 0) : 0, Math.max(end, counts.length - MOST_UNDER));
}

const SEPARATOR = /^\uFEFF?sep=([;,\t|])\r?\n/u;

/** What a spreadsheet would compute, and a text has no value for. */
const FORMULA = /^\s*=\s*(?:[A-Z][A-Z.]+\(|\$?[A-Z]{1,3}\$?\d)/u;

/**
 * The rows of a CSV or TSV file.
 * @throws UnreadableFile where it is too large, or a cell has a formula and not its value
 */
export function readCsv(text: string): Piece[] {
  within('characters', text.length, 'letters');
  const delimiter = delimiterOf(text) ?? ';';
  const records = recordsOf(text.replace(SEPARATOR, '\n'), delimiter) ?? [];
  within('rows', records.length, 'rows');
  let cells = 0;
  return records.map((record): Piece => {
    cells += record.cells.length;
    within('cells', cells, 'cells');
    const formula = record.cells.find((cell) => FORMULA.test(cell));
    if (formula !== undefined)
      throw broken(`a formula in row ${String(record.row)}: ${formula.slice(0, 40)}`, 'the value of the formula');
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
