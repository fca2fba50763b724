import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { problem } from '../problems.ts';
import { COLUMNS, columnsOf, withoutNumber } from './ideas-columns.ts';
import type { Column } from './ideas-columns.ts';
import { isRemark, isTotal } from './table-rows.ts';

/** A table has at least so many columns that are known. */
const FEWEST = 5;

/** A cell with its offsets in the line. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

export interface Header {
  line: Line;
  /** The words of the header, without that of the running number. */
  labels: readonly string[];
  /** What each of them names; undefined where it names no column that is known. */
  columns: readonly (Column | undefined)[];
}

/** The header row: tab-separated, with the idea's name and the contact details among its columns. */
export function readHeader(lines: readonly Line[]): Header | undefined {
  for (const line of lines) {
    const header = headerOf(line);
    const has = (column: Column): boolean => header.columns.includes(column);
    if (header.columns.filter((column) => column !== undefined).length >= FEWEST && has('name') && has('contact'))
      return header;
  }
  return undefined;
}

/** Whether a line repeats the header. */
export const isSameHeader = (line: Line, { labels }: Header): boolean =>
  line.text.includes('\t') && headerOf(line).labels.join('\t') === labels.join('\t');

/** What a table lacks that nearly is one of ideas. */
export function headerLacking(lines: readonly Line[]): string | undefined {
  const near = lines.map(headerOf).find(({ columns }) => columns.filter((column) => column !== undefined).length >= 3);
  if (near) {
    const known = near.labels.filter((_, index) => near.columns[index] !== undefined).map((label) => `“${label}”`);
    const missing = [
      ...(near.columns.includes('name') ? [] : ['the name of the idea (“Idean nimi”)']),
      ...(near.columns.includes('contact') ? [] : ['the contact details (“Yhteystiedot”)']),
    ];
    return `line ${String(near.line.number)} has its columns ${known.join(', ')}, but ${
      missing.length > 0 ? `no column for ${missing.join(' and ')}` : 'too few of them'
    }`;
  }
  const single = lines.find(({ text }) => !text.includes('\t') && WORDS_OF_HEADER.every((words) => words.test(text)));
  if (single) return `line ${String(single.number)} has the words of its header, but no tab between them`;
  const rows = lines.filter(({ text }) => /^\d{1,3}\.?\t/u.test(text) && text.split('\t').length > FEWEST);
  const [row] = rows;
  return row && rows.length > 1
    ? `line ${String(row.number)} and others have a running number and cells, but no header (“Idean nimi”, “Idean aihe” and so on) stands above them`
    : undefined;
}

/** What the header of a table of ideas says in any of the three languages. */
const WORDS_OF_HEADER = [
  /idean nimi|idéns namn|name of the idea/iu,
  /kohderyhm|målgrupp|target group/iu,
  /yhteystie|kontaktuppgift|contact details/iu,
];

function headerOf(line: Line): Header {
  const labels = withoutNumber(
    line.text
      .split('\t')
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  );
  return { line, labels, columns: columnsOf(labels) };
}

/** Columns that are not known, or stand there twice. */
export function checkHeader({ line, labels, columns }: Header, file: string): Message[] {
  const strange = labels.filter((_, index) => {
    const column = columns[index];
    return column === undefined || columns.indexOf(column) !== index;
  });
  return strange.length === 0 ? [] : [problem('unknown-column', { file, line: line.number }, strange.join(', '))];
}

/** Whether a row has its running number before it. */
export const hasNumber = (line: Line): boolean => /^\s*\d{1,3}\.?\s*\t/u.test(line.text);

/** The rows of a table, and what under its header is none: the header again on a later page, a row of sums, a remark with a star. */
export function partRows(lines: readonly Line[], header: Header | undefined): { table: Line[]; around: Line[] } {
  const isAround = (line: Line): boolean => {
    const cells = line.text.split('\t').map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    if (withoutNumber(filled).join('\t') === header?.labels.join('\t')) return true;
    return isTotal(line) || isRemark(line);
  };
  return { table: lines.filter((line) => !isAround(line)), around: lines.filter(isAround) };
}

interface Alignment {
  number: number;
  cells: Map<Column, Cell> | undefined;
  messages: Message[];
}

/**
 * Puts the cells of a row under their columns. A running number comes first, with a header or without one, but in a
 * table of which no row has one; there `numbered` is the place of the row. A row that
 * lacks a cell ends in an empty one: its contact details, known by what they hold, then stand where the existing
 * partnership would. That can be told only where the columns stand in their usual order.
 */
export function alignCells(
  line: Line,
  columns: Header['columns'],
  { file, numbered, isContact }: { file: string; numbered: number | undefined; isContact: (text: string) => boolean },
): Alignment {
  const cells = cellsOf(line.text);
  const number = numbered ?? Number(cells[0]?.text.replace(/\.$/u, ''));
  const at = { file, line: line.number };
  const fail = (message: Message): Alignment => ({ number, cells: undefined, messages: [message] });
  if (!Number.isInteger(number) || number < 1) return fail(problem('row-without-number', at, cells[0]?.text ?? ''));
  const values = numbered === undefined ? cells.slice(1) : cells;
  const extra = values.slice(columns.length).find(({ text }) => text !== '');
  if (extra)
    return fail(
      problem(
        'row-too-many-cells',
        { ...at, column: extra.start + 1 },
        `${String(values.length)} cells`,
        `${String(columns.length)} cells after the number`,
      ),
    );
  const row = values.slice(0, columns.length);
  if (!inUsualOrder(columns)) {
    return row.length < columns.length
      ? fail(
          problem(
            'row-too-few-cells',
            at,
            `${String(row.length)} cells`,
            `${String(columns.length)} cells after the number`,
          ),
        )
      : { number, cells: placedUnder(columns, row), messages: [] };
  }
  const filled = row.findLastIndex(({ text }) => text !== '');
  const last = row[filled];
  // A cell under the last column stands under its own header, whatever it holds.
  const isUnderHeader = filled === columns.length - 1;
  if (!last || !(isUnderHeader || isContact(last.text))) {
    return fail(
      problem(
        'row-too-few-cells',
        { ...at, column: (last?.start ?? 0) + 1 },
        last?.text ?? line.text,
        'contact details in the last cell of the row',
      ),
    );
  }
  const missing = columns.length - 1 - filled;
  if (missing > 1)
    return fail(
      problem(
        'row-too-few-cells',
        at,
        `${String(filled + 1)} cells`,
        `${String(columns.length)} cells after the number, of which at most the existing partnership may be missing`,
      ),
    );
  const placed = placedUnder(columns, row.slice(0, filled));
  placed.set('contact', last);
  return {
    number,
    cells: placed,
    messages: missing === 1 ? [problem('cell-absent', at, `${String(filled + 1)} cells`)] : [],
  };
}

/** Whether the columns stand as the fund's own table has them, the contact details last. */
const inUsualOrder = (columns: Header['columns']): boolean => {
  const ranks = columns.map((column) => (column === undefined ? -1 : COLUMNS.indexOf(column)));
  return columns.at(-1) === 'contact' && ranks.every((rank, index) => rank > (ranks[index - 1] ?? -1));
};

function placedUnder(columns: Header['columns'], row: readonly Cell[]): Map<Column, Cell> {
  const placed = new Map<Column, Cell>();
  for (const [index, cell] of row.entries()) {
    const column = columns[index];
    if (column) placed.set(column, cell);
  }
  return placed;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const part of text.split('\t')) {
    cells.push({ text: part.trim(), start, end: start + part.length });
    start += part.length + 1;
  }
  return cells;
}
