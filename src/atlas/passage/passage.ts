import type { EditionLine } from '../../schema/content/lines.ts';
import type { Spot } from '../../schema/provenance.ts';
import type { Stated } from '../../schema/stated.ts';

/** A piece of a line; `spot` is the number of what it states, counted from 1, where it states something. */
export interface Piece {
  text: string;
  spot: number | undefined;
}

/** A line of an edition that has words in it. */
export interface PassageLine {
  number: number;
  pieces: readonly Piece[];
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
  return lines.map(({ number, text, apart }) => ({ number, apart, pieces: piecesOf(text, spots.get(number) ?? []) }));
}

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
