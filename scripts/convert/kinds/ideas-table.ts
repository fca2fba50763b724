import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { problem } from '../problems.ts';

/** The columns of the table, in the order of its header. */
export const COLUMNS = [
  'name',
  'topics',
  'need',
  'information',
  'targetGroup',
  'area',
  'partnersSought',
  'partnership',
  'contact',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Beginnings of the first and the last header, by language. */
const HEADERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^Idean nimi$/u, /^Yhteystiedot$/u],
  [/^Idéns namn$/u, /^Kontaktuppgifter$/u],
  [/^Name of the idea$/u, /^Contact details$/u],
];

/** A cell with its offsets in the line. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

export interface Header {
  line: Line;
  labels: string[];
}

/** The header row: tab-separated, from the idea's name to the contact details. */
export function readHeader(lines: readonly Line[]): Header | undefined {
  for (const line of lines) {
    const labels = line.text
      .split('\t')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const [first] = labels;
    const last = labels.at(-1);
    if (first === undefined || last === undefined || labels.length < 5) continue;
    if (HEADERS.some(([begins, ends]) => begins.test(first) && ends.test(last))) return { line, labels };
  }
  return undefined;
}

interface Alignment {
  number: number;
  cells: Map<Column, Cell> | undefined;
  messages: Message[];
}

/**
 * Puts the cells of a row under their columns. An unlabelled running number comes first, so that
 * each cell stands one column to the right of its header. A row that lacks a cell ends in an empty
 * one: its contact details, known by what they hold, then stand where the existing partnership would.
 */
export function alignCells(
  line: Line,
  columns: number,
  { file, isContact }: { file: string; isContact: (text: string) => boolean },
): Alignment {
  const cells = cellsOf(line.text);
  const number = Number(cells[0]?.text);
  const at = { file, line: line.number };
  const fail = (message: Message): Alignment => ({ number, cells: undefined, messages: [message] });
  if (!Number.isInteger(number) || number < 1) return fail(problem('row-without-number', at, cells[0]?.text ?? ''));
  const values = cells.slice(1);
  if (values.length > columns) {
    const extra = values.slice(columns).find(({ text }) => text !== '');
    if (extra)
      return fail(
        problem(
          'row-too-many-cells',
          { ...at, column: extra.start + 1 },
          `${String(values.length)} cells`,
          `${String(columns)} cells after the number`,
        ),
      );
  }
  const row = values.slice(0, columns);
  const filled = row.findLastIndex(({ text }) => text !== '');
  const last = row[filled];
  if (!last || !isContact(last.text)) {
    return fail(
      problem(
        'row-too-few-cells',
        { ...at, column: (last?.start ?? 0) + 1 },
        last?.text ?? line.text,
        'contact details in the last cell of the row',
      ),
    );
  }
  const missing = columns - 1 - filled;
  if (missing > 1)
    return fail(
      problem(
        'row-too-few-cells',
        at,
        `${String(filled + 1)} cells`,
        `${String(columns)} cells after the number, of which at most the existing partnership may be missing`,
      ),
    );
  const placed = new Map<Column, Cell>();
  for (const [index, cell] of row.slice(0, filled).entries()) {
    const column = COLUMNS[index];
    if (column) placed.set(column, cell);
  }
  placed.set('contact', last);
  return {
    number,
    cells: placed,
    messages: missing === 1 ? [problem('cell-absent', at, `${String(filled + 1)} cells`)] : [],
  };
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
