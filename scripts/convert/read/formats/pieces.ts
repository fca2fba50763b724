import type { FilePlace, LineCell } from '../../../../src/schema/provenance.ts';
import type { Line } from '../../document.ts';
import { within } from './faults.ts';

/** What a reader of a format gives: lines of running text, blank lines between paragraphs, rows of tables. */
export type Piece =
  | { type: 'line'; text: string; place: FilePlace }
  | { type: 'blank' }
  /** A row; cells of one table have the same `table`. Lines within a cell are parted by line feeds. */
  | { type: 'row'; cells: readonly string[]; place: FilePlace; table: number }
  /** Words that are no part of the document, as the report tells it. */
  | { type: 'left-out'; what: string };

/**
 * Parts the lines within a cell. It is white space to every parser, so that a row stays one line, and it can still be
 * told from a blank (U+2028, LINE SEPARATOR).
 */
export const IN_CELL = '\u2028';

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const LIGATURE = /[\uFB00-\uFB06]/gu;
/** White space that is neither a tab nor an end of a line. */
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** A text with its letters put together, and without the marks that nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .replace(BLANKS, ' ');

/** The text of a cell in a line: its own lines parted by `IN_CELL`, its tabs as blanks, nothing empty at its ends. */
const cellText = (text: string): string =>
  plain(text)
    .split(ENDS)
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
      lines.push({ number: lines.length + 1, ...line });
    }
  }
  return lines;
}

type Unnumbered = Omit<Line, 'number'>;

function linesOfPiece(piece: Piece, tables: ReadonlyMap<number, readonly string[]>): Unnumbered[] {
  if (piece.type === 'left-out') return [];
  if (piece.type === 'blank') return [{ text: '' }];
  if (piece.type === 'line')
    return piece.text.split(ENDS).map((text) => ({ text: plain(text).trim(), place: piece.place }));
  const columns = tables.get(piece.table) ?? [];
  const cells: LineCell[] = [];
  let text = '';
  for (const [index, column] of columns.entries()) {
    if (index > 0) text += '\t';
    cells.push({ start: text.length, column });
    text += cellText(piece.cells[index] ?? '');
  }
  return [{ text, place: piece.place, cells }];
}

/** The names of the columns of every table: the words of its fullest row that comes first, else letters. */
function columnsOf(pieces: readonly Piece[]): Map<number, string[]> {
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
      return [table, names];
    }),
  );
}

/** The letters of a column, as spreadsheets have them: A, B, … Z, AA. */
export function lettersOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

/**
 * Gives the lines within the longest cell of each row lines of their own, for a kind whose rows go over several
 * lines; what stands in several lines in another cell is one line of that cell.
 */
export function spreadRows(lines: readonly Line[]): Line[] {
  return lines.flatMap(spreadRow).map((line, index) => ({ ...line, number: index + 1 }));
}

function spreadRow(line: Line): Line[] {
  const { cells, text } = line;
  if (!cells || !text.includes(IN_CELL)) return [line];
  const ends = cells.map((_, index) => (cells[index + 1]?.start ?? text.length + 1) - 1);
  const lengths = cells.map(({ start }, index) => (ends[index] ?? text.length) - start);
  const longest = lengths.indexOf(Math.max(...lengths));
  const from = cells[longest]?.start ?? 0;
  const to = ends[longest] ?? text.length;
  const joined = (part: string): string => part.replaceAll(IN_CELL, ' ');
  const whole = joined(text.slice(0, from)) + text.slice(from, to) + joined(text.slice(to));
  let start = 0;
  return whole.split(IN_CELL).map((part) => {
    const offset = start;
    start += part.length + IN_CELL.length;
    const own = cells.flatMap((cell) => {
      const inside = cell.start >= offset && cell.start <= offset + part.length;
      return inside ? [{ ...cell, start: cell.start - offset }] : [];
    });
    const goesOn = own[0]?.start === 0 ? [] : cells.filter((cell) => cell.start < offset).slice(-1);
    return { ...line, text: part, cells: [...goesOn.map(({ column }) => ({ start: 0, column })), ...own] };
  });
}
