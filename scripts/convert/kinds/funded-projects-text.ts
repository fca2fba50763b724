import { IN_CELL } from '../../../src/schema/provenance.ts';
import type { Line } from '../document.ts';
import type { Span } from '../facts/span.ts';
import { paragraphOf } from '../text/joining.ts';
import type { Passage } from '../text/passage.ts';
import type { ListColumn } from './funded-projects-columns.ts';

/** The lines of a row as one text in which every letter still knows its place. */
export interface RowText {
  lines: readonly Line[];
  /** The lines, a line break between them. */
  text: string;
  /** Where its cells stand in the text, if tabs part them. */
  cells: readonly RowCell[];
  /** Line and column of the letter at an offset, both counted from 1. */
  placeAt: (offset: number) => { line: number; column: number };
  /** The lines as they stand, with blanks for what is before or after the offsets, so that columns stay. */
  between: (start: number, end: number) => Line[];
  /** The words between two offsets as one passage. */
  passage: (start: number, end: number) => Passage;
}

/** A cell of a row: the column it is of by the header, and where it stands. */
export interface RowCell {
  column: ListColumn;
  span: Span;
}

/** A row made of its lines. */
export function rowText(lines: readonly Line[]): RowText {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (starts.length > 0) text += '\n';
    starts.push(text.length);
    text += line.text;
  }
  const between = (from: number, to: number): Line[] =>
    lines.map(({ number, text: whole }, index) => {
      const start = starts[index] ?? 0;
      const begin = Math.min(Math.max(0, from - start), whole.length);
      const end = Math.min(Math.max(0, to - start), whole.length);
      return { number, text: begin >= end ? '' : `${' '.repeat(begin)}${whole.slice(begin, end)}` };
    });
  return {
    lines,
    text,
    cells: [],
    placeAt: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return { line: lines[index]?.number ?? 1, column: offset - (starts[index] ?? 0) + 1 };
    },
    between,
    passage: (start, end) => paragraphOf(between(start, end).filter((line) => line.text.trim() !== '')),
  };
}

/**
 * A row made of the cells of one line, in another order than the line has them, a tab between them. The lines within a cell
 * are lines of the row.
 */
export function rowOfPieces(line: Line, cellsOfLine: readonly RowCell[]): RowText {
  let text = '';
  const cells: RowCell[] = [];
  const pieces = cellsOfLine.flatMap(({ column, span }, index) => {
    const from = text.length + (index > 0 ? 1 : 0);
    const inside = linesWithin(line.text, span).map(({ start, end }, inner) => {
      if (inner > 0) text += '\n';
      else if (index > 0) text += '\t';
      const at = text.length;
      text += line.text.slice(start, end);
      return { at, start, end };
    });
    cells.push({ column, span: { start: from, end: text.length } });
    return inside;
  });
  const between = (from: number, to: number): Line[] =>
    pieces.map(({ at, start, end }) => {
      const begin = Math.min(Math.max(start, start + from - at), end);
      const stop = Math.min(Math.max(start, start + to - at), end);
      return { number: line.number, text: begin >= stop ? '' : `${' '.repeat(begin)}${line.text.slice(begin, stop)}` };
    });
  return {
    lines: [line],
    text,
    cells,
    placeAt: (offset) => {
      const piece = pieces.findLast(({ at }) => at <= offset);
      return { line: line.number, column: (piece ? piece.start + offset - piece.at : 0) + 1 };
    },
    between,
    passage: (start, end) => paragraphOf(between(start, end).filter((part) => part.text.trim() !== '')),
  };
}

/** The lines within a cell. */
function linesWithin(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(IN_CELL)
    .map((part) => {
      const span = { start: at, end: at + part.length };
      at = span.end + IN_CELL.length;
      return span;
    });
}
