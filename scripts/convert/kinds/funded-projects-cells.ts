import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { isNotSaid } from '../facts/not-said.ts';
import type { Span } from '../facts/span.ts';
import { problem } from '../problems.ts';
import type { ListColumn, ListHeader } from './funded-projects-columns.ts';
import { holdsNoDay } from './funded-projects-row-cells.ts';
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
  if (columns.length > 2 && cells.filter(({ start, end }) => end > start).length === 1)
    return { row: undefined, messages: [problem('not-a-row', { file, line: line.number }, line.text.trim())] };
  const empty = emptyCells(line, cells, columns, file);
  if (empty) return { row: undefined, messages: [empty] };
  const ordered = columns
    .map(({ column }, index) => ({ column, span: cells[index] ?? { start: 0, end: 0 }, index }))
    .toSorted((a, b) => ORDER.indexOf(a.column) - ORDER.indexOf(b.column) || a.index - b.index);
  return { row: rowOfPieces(line, ordered), messages: [] };
}

/** Without these no row is a project; money and days may say that they are not known. */
const NEEDED = new Set<ListColumn>(['name', 'beneficiary', 'euGranted', 'start', 'end', 'period']);
const ALWAYS_KNOWN = new Set<ListColumn>(['name', 'beneficiary']);

/** The cells of a row that say nothing and must: one cause, however many they are. */
function emptyCells(
  line: Line,
  cells: readonly Span[],
  columns: ListHeader['columns'],
  file: string,
): Message | undefined {
  const textAt = (index: number): string => line.text.slice(cells[index]?.start ?? 0, cells[index]?.end ?? 0);
  const isFaulty = (wanted: ListColumn): boolean => {
    const index = columns.findIndex(({ column }) => column === wanted);
    return index >= 0 && textAt(index) !== '' && holdsNoDay(textAt(index));
  };
  const empty = columns.flatMap(({ column, label }, index) => {
    const text = textAt(index);
    // Beside a cell that holds no day, both days may stand in that one: they are told together.
    const isBeside = (column === 'start' && isFaulty('end')) || (column === 'end' && isFaulty('start'));
    const isEmpty = NEEDED.has(column) && !isBeside && (text === '' || (ALWAYS_KNOWN.has(column) && isNotSaid(text)));
    return isEmpty ? [{ start: cells[index]?.start ?? 0, found: `${label}: ${text === '' ? 'nothing' : text}` }] : [];
  });
  const [first] = empty;
  return (
    first &&
    problem(
      'cell-empty',
      { file, line: line.number, column: first.start + 1 },
      empty.map(({ found }) => found).join('; '),
    )
  );
}

/** The columns of a list with borders in the order in which its rows are read. */
export const inReadingOrder = ({ columns, tabs }: ListHeader): ListHeader['columns'] =>
  tabs ? columns.toSorted((a, b) => ORDER.indexOf(a.column) - ORDER.indexOf(b.column)) : columns;

/** The cells of a line without the blanks around their words. */
function cellsOf(text: string): Span[] {
  return [...text.matchAll(/(?<=^|\t)[^\t]*/gu)].map(({ 0: cell, index }) => {
    const start = index + cell.length - cell.trimStart().length;
    return { start, end: Math.max(start, index + cell.trimEnd().length) };
  });
}
