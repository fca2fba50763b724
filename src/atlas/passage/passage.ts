import type { EditionLine } from '../../schema/content/lines.ts';
import { IN_CELL } from '../../schema/provenance.ts';
import type { FilePlace, Spot } from '../../schema/provenance.ts';
import type { Stated } from '../../schema/stated.ts';

/** A piece of a line: words that state nothing, or a mark of words that state something, with the marks in it. */
export type Piece = string | Mark;

export interface Mark {
  /** The number of what the words state, counted from 1. */
  spot: number;
  pieces: readonly Piece[];
}

/** A line, or a cell of it under the header of its column. */
export interface PassagePart {
  column: string | undefined;
  pieces: readonly Piece[];
}

/** A line of an edition that has words in it. */
export interface PassageLine {
  number: number;
  /** Where it stands in a file that has no lines of its own. */
  place: FilePlace | undefined;
  /** The whole line, or its cells that are not empty. */
  parts: readonly PassagePart[];
  /** Whether lines with words stand between this one and the one before it on the page. */
  apart: boolean;
}

/**
 * The lines that a record was read from, each cut at the words that state something.
 * @param facts what the record states; `spot` of a piece is its index here plus one
 */
export function passageOf(lines: readonly EditionLine[], facts: readonly Pick<Stated, 'spot'>[]): PassageLine[] {
  const spots = Map.groupBy(
    facts.flatMap(({ spot }, index) => (spot === undefined ? [] : [{ spot, id: index + 1 }])),
    ({ spot }) => spot.line,
  );
  return lines.map((line) => ({
    number: line.number,
    place: line.place,
    apart: line.apart,
    parts: partsOf(line, spots.get(line.number) ?? []),
  }));
}

function partsOf({ text, cells = [] }: EditionLine, spots: readonly { spot: Spot; id: number }[]): PassagePart[] {
  if (cells.length === 0) return [{ column: undefined, pieces: shown(piecesOf(text, spots)) }];
  return cells.flatMap(({ start, column }, index): PassagePart[] => {
    const end = cells[index + 1]?.start ?? text.length;
    const cell = text.slice(start, end).trimEnd();
    const within = spots
      .filter(({ spot }) => spot.column > start && spot.column + spot.words.length - 1 <= end)
      .map(({ spot, id }) => ({ spot: { ...spot, column: spot.column - start }, id }));
    return cell === '' ? [] : [{ column, pieces: shown(piecesOf(cell, within)) }];
  });
}

/** The lines within a cell as a page shows them. */
const shown = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) =>
    typeof piece === 'string' ? piece.replaceAll(IN_CELL, '\n') : { spot: piece.spot, pieces: shown(piece.pieces) },
  );

interface Stretch {
  spot: number;
  start: number;
  end: number;
}

/**
 * Cuts a line at the words that state something. Words within those of another lie in its mark: an answer of a reading
 * often holds a figure. Of two that overlap in part the second is marked from where the first ends.
 */
export function piecesOf(line: string, spots: readonly { spot: Spot; id: number }[]): Piece[] {
  const stretches = spots
    .map(({ spot: { column, words }, id }) => ({ spot: id, start: column - 1, end: column - 1 + words.length }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.spot - b.spot);
  return cut(line, { start: 0, end: line.length }, stretches);
}

/** Cuts a part of a line at stretches that begin in it, the first and the longest of a place first. */
function cut(line: string, { start, end }: Omit<Stretch, 'spot'>, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let rest = stretches;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const mark = { ...first, start: Math.max(first.start, at), end: Math.min(first.end, end) };
    const others = rest.slice(1);
    const within = others.filter((other) => other.end <= mark.end);
    if (mark.start > at) pieces.push(line.slice(at, mark.start));
    pieces.push({ spot: mark.spot, pieces: cut(line, mark, within) });
    at = mark.end;
    rest = others
      .filter((other) => other.end > mark.end)
      .toSorted((a, b) => Math.max(a.start, at) - Math.max(b.start, at) || b.end - a.end || a.spot - b.spot);
  }
  if (at < end) pieces.push(line.slice(at, end));
  return pieces;
}

/** The numbers of all that pieces state, those in the marks of others too. */
export const spotsIn = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.spot, ...spotsIn(piece.pieces)]));

/** The words of pieces. */
export const textIn = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : textIn(piece.pieces))).join('');

/**
 * Words that stand but once in a text and end with the words of a spot: with them a reader's browser
 * finds the spot in the text of the page.
 * @param text the text of the line
 */
export function wordsBefore(text: string, { column, words }: Pick<Spot, 'column' | 'words'>): string {
  const start = column - 1;
  const end = start + words.length;
  let from = start;
  while (from > 0 && text.indexOf(text.slice(from, end)) !== from) {
    from = text.lastIndexOf(' ', from - 2) + 1;
  }
  return text.slice(from, start);
}
