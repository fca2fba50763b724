import type { EditionLine } from '../../schema/content/lines.ts';
import { IN_CELL } from '../../schema/provenance.ts';
import type { FilePlace, Spot } from '../../schema/provenance.ts';
import type { Stated } from '../../schema/stated.ts';

/** A piece of a line; `spot` is the number of what it states, counted from 1, where it states something. */
export interface Piece {
  text: string;
  spot: number | undefined;
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
  pieces.map(({ text, spot }) => ({ text: text.replaceAll(IN_CELL, '\n'), spot }));

/** Cuts a line at the words that state something. Where two overlap, the one that begins first is kept. */
export function piecesOf(line: string, spots: readonly { spot: Spot; id: number }[]): Piece[] {
  const ordered = spots.toSorted((a, b) => a.spot.column - b.spot.column || b.spot.words.length - a.spot.words.length);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { spot, id } of ordered) {
    const start = spot.column - 1;
    if (start < end) continue;
    if (start > end) pieces.push({ text: line.slice(end, start), spot: undefined });
    end = start + spot.words.length;
    pieces.push({ text: line.slice(start, end), spot: id });
  }
  if (end < line.length) pieces.push({ text: line.slice(end), spot: undefined });
  return pieces;
}

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
