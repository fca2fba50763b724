import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { DAY_LIKE } from '../facts/dates.ts';
import { readAmount } from '../facts/money.ts';
import type { Span } from '../facts/span.ts';
import { problem } from '../problems.ts';
import type { HeaderCell, ListColumn, ListHeader } from './funded-projects-columns.ts';
import { rowOfPieces } from './funded-projects-text.ts';
import type { RowText } from './funded-projects-text.ts';

/** The order in which a row without borders has its cells, and in which all rows are read. */
const ORDER: readonly ListColumn[] = [
  'name',
  'beneficiary',
  'objective',
  'aims',
  'euGranted',
  'money',
  'start',
  'end',
  'period',
];

/**
 * A row whose cells tabs part, as a row of the usual order with a tab between its cells. `tail` are the columns of money
 * and days in that order.
 */
export function rowOfCells(
  line: Line,
  { columns }: ListHeader,
  file: string,
): { row: RowText | undefined; messages: Message[] } {
  const cells = cellsOf(line.text);
  const filled = cells.findLastIndex(({ start, end }) => line.text.slice(start, end).trim() !== '') + 1;
  if (filled > columns.length || cells.length < columns.length) {
    const rule = filled > columns.length ? 'row-too-many-cells' : 'row-too-few-cells';
    const expected = `${String(columns.length)} cells, as in the header`;
    return {
      row: undefined,
      messages: [
        problem(rule, { file, line: line.number }, `${String(Math.max(filled, cells.length))} cells`, expected),
      ],
    };
  }
  const faults = faultsOf(line, cells, columns, file);
  if (faults.length > 0) return { row: undefined, messages: faults };
  const ordered = keptOf(columns)
    .map(({ column, index }) => ({ column, span: cells[index] ?? { start: 0, end: 0 }, index }))
    .toSorted((a, b) => ORDER.indexOf(a.column) - ORDER.indexOf(b.column) || a.index - b.index)
    .map(({ span }) => span);
  return { row: rowOfPieces(line, ordered), messages: [] };
}

/** The columns of which something is kept, with their places; of the others the header is told once. */
const keptOf = (columns: ListHeader['columns']): (HeaderCell & { index: number })[] =>
  columns.map((column, index) => ({ ...column, index })).filter(({ column }) => column !== 'money');

/** The columns of a list with borders in the order in which its rows are read. */
export const inReadingOrder = ({ columns, tabs }: ListHeader): readonly HeaderCell[] =>
  tabs ? keptOf(columns).toSorted((a, b) => ORDER.indexOf(a.column) - ORDER.indexOf(b.column)) : columns;

/** Without these no row is a project. */
const NEEDED = new Set<ListColumn>(['name', 'beneficiary', 'euGranted', 'start', 'end', 'period']);
/** How tables say that a cell has nothing. */
const NOTHING = /^(?:[-–—.?]+|(?:ei tietoa|ei tiedossa|puuttuu|uppgift saknas|n\/a|not known)\.?)$/iu;
const DAY = new RegExp(`^${DAY_LIKE}$`, 'u');

/**
 * What of a row cannot be read cell by cell. A cell is read by itself: a number at the end of the aims is no money where
 * the cell of the money is empty.
 */
function faultsOf(line: Line, cells: readonly Span[], columns: ListHeader['columns'], file: string): Message[] {
  const words = columns.map(({ column, label }, index) => {
    const { start, end } = cells[index] ?? { start: 0, end: 0 };
    return { column, label, start, text: line.text.slice(start, end).replace(/\s+/gu, ' ') };
  });
  const empty = words.filter(({ column, text }) => NEEDED.has(column) && (text === '' || NOTHING.test(text)));
  const [first] = empty;
  if (first) {
    const found = empty.map(({ label, text }) => `${label}: ${text === '' ? 'nothing' : text}`).join('; ');
    return [problem('cell-empty', { file, line: line.number, column: first.start + 1 }, found)];
  }
  const money = words.flatMap(({ column, start, text }) => {
    const isBad = column === 'euGranted' && readAmount(text) === undefined;
    return isBad ? [problem('bad-amount', { file, line: line.number, column: start + 1 }, text)] : [];
  });
  const strange = words.filter(({ column, text }) => (column === 'start' || column === 'end') && !DAY.test(text));
  const [day] = strange;
  if (!day) return money;
  const found = strange.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return [...money, problem('no-day', { file, line: line.number, column: day.start + 1 }, found)];
}

/** The cells of a line without the blanks around their words. */
function cellsOf(text: string): Span[] {
  return [...text.matchAll(/(?<=^|\t)[^\t]*/gu)].map(({ 0: cell, index }) => {
    const start = index + cell.length - cell.trimStart().length;
    return { start, end: Math.max(start, index + cell.trimEnd().length) };
  });
}
