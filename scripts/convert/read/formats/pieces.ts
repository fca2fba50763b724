import type { FilePlace, LineCell } from '../../../../src/schema/provenance.ts';
import { IN_CELL } from '../../../../src/schema/provenance.ts';
import type { Line } from '../../document.ts';
import { plainLetters } from '../letters.ts';
import { within } from './faults.ts';

/** What a reader of a format gives: lines of running text, blank lines between paragraphs, rows of tables. */
export type Piece =
  | { type: 'line'; text: string; place: FilePlace }
  | { type: 'blank' }
  /** A row; cells of one table have the same `table`. Lines within a cell are parted by line feeds. */
  | { type: 'row'; cells: readonly string[]; place: FilePlace; table: number }
  /** Words that are no part of the document, as the report tells it. */
  | { type: 'left-out'; what: string };

/** A sum of money or another number, of which a cell that goes over several rows says it of all of them together. */
const NUMBER_ALONE = /^[\p{N}\s.,'’%*+–-]*(?:€|eur|euroa?|euros?|t€|m€)?\.?$/iu;

/** Whether what a cell says over several rows holds for each of them: words do, a sum does not. */
export const holdsForRows = (text: string): boolean => !NUMBER_ALONE.test(text.trim());

const ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** The lines of a text, in plain letters. */
const plainLines = (text: string): string[] => plainLetters(text.replace(ENDS, '\n')).split('\n');

/** The text of a cell in a line: its own lines parted by `IN_CELL`, its tabs as blanks, nothing empty at its ends. */
const cellText = (text: string): string =>
  plainLines(text)
    .map((part) => part.replaceAll('\t', ' ').trim())
    .join('\n')
    .trim()
    .replaceAll('\n', IN_CELL);

/** The lines that the parsers read. A row is one line, its cells parted by tabs as wide as the table is. */
export function linesFrom(pieces: readonly Piece[]): Line[] {
  const tables = columnsOf(pieces);
  const lines: Line[] = [];
  let characters = 0;
  const last = pieces.findLastIndex(({ type }) => type === 'line' || type === 'row');
  for (const piece of pieces.slice(0, last + 1)) {
    for (const line of linesOfPiece(piece, tables)) {
      characters += line.text.length;
      within('characters', characters, 'letters');
      within('lineLetters', line.text.length, 'letters in one line');
      within('lines', lines.length + 1, 'lines');
      lines.push({ number: lines.length + 1, ...line });
    }
  }
  return lines;
}

type Unnumbered = Omit<Line, 'number'>;

function linesOfPiece(piece: Piece, tables: ReadonlyMap<number, TableColumns>): Unnumbered[] {
  if (piece.type === 'left-out') return [];
  if (piece.type === 'blank') return [{ text: '' }];
  if (piece.type === 'line') return plainLines(piece.text).map((text) => ({ text: text.trim(), place: piece.place }));
  const { names: columns, first } = tables.get(piece.table) ?? { names: [], first: 0 };
  const cells: LineCell[] = [];
  let text = '';
  for (const [index, column] of columns.entries()) {
    if (index < first) continue;
    if (index > first) text += '\t';
    cells.push({ start: text.length, column });
    text += cellText(piece.cells[index] ?? '');
  }
  return [{ text, place: piece.place, cells }];
}

/** The columns of a table, and the first of them that has something in it. */
interface TableColumns {
  names: readonly string[];
  first: number;
}

/** The names of the columns of every table: the words of its fullest row that comes first, else letters. */
function columnsOf(pieces: readonly Piece[]): Map<number, TableColumns> {
  const rows = pieces.flatMap((piece) => (piece.type === 'row' ? [piece] : []));
  return new Map(
    [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => {
      const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
      const most = own.reduce((count, { cells }) => Math.max(count, filled(cells)), 0);
      const header = own.find(({ cells }) => filled(cells) >= Math.max(2, most - 1))?.cells ?? [];
      // A row in which nothing stands at the end is not wider for it.
      const width = own.reduce(
        (most, { cells }) =>
          Math.max(
            most,
            cells.findLastIndex((cell) => cell.trim() !== ''),
          ),
        0,
      );
      const names = Array.from({ length: width + 1 }, (_, index) => {
        const words = cellText(header[index] ?? '').replaceAll(IN_CELL, ' ');
        return words === '' || words.length > 80 ? lettersOf(index) : words;
      });
      const begin = ({ cells }: { cells: readonly string[] }): number => cells.findIndex((cell) => cell.trim() !== '');
      const first = own.reduce((least, row) => (begin(row) < 0 ? least : Math.min(least, begin(row))), width);
      return [table, { names, first }];
    }),
  );
}

/** The letters of a column, as spreadsheets have them: A, B, … Z, AA. */
export function lettersOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
