import type { Lines } from '../../../src/schema/provenance.ts';
import type { Line } from '../document.ts';

/** Where a stretch of a passage stands in the file. */
interface Piece {
  offset: number;
  line: number;
  column: number;
}

/** A text joined from lines of a file that still knows where each of its characters came from. */
export interface Passage {
  text: string;
  pieces: readonly Piece[];
}

/** A passage of one line, or of a part of it, without white space at either end. */
export function passageOf(line: Line, start = 0, end = line.text.length): Passage {
  const part = line.text.slice(start, end);
  const leading = part.length - part.trimStart().length;
  return {
    text: part.trim().replace(/\s/gu, ' '),
    pieces: [{ offset: 0, line: line.number, column: start + leading + 1 }],
  };
}

/** Two passages as one, with `glue` between them. */
export function joinPassages(a: Passage, b: Passage, glue: string): Passage {
  const shift = a.text.length + glue.length;
  return {
    text: `${a.text}${glue}${b.text}`,
    pieces: [...a.pieces, ...b.pieces.map((piece) => ({ ...piece, offset: piece.offset + shift }))],
  };
}

/** The part of a passage between two offsets, without white space at either end. */
export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  const raw = passage.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  const inside = passage.pieces.filter((piece) => piece.offset > from && piece.offset < to);
  const first = placeAt(passage, from);
  return {
    text: raw.trim(),
    pieces: [{ offset: 0, ...first }, ...inside.map((piece) => ({ ...piece, offset: piece.offset - from }))],
  };
}

/** Line and column of a character of the passage. */
export function placeAt(passage: Passage, offset: number): { line: number; column: number } {
  const piece = passage.pieces.findLast((candidate) => candidate.offset <= offset) ?? passage.pieces[0];
  if (!piece) throw new Error('A passage has at least one piece');
  return { line: piece.line, column: piece.column + Math.max(0, offset - piece.offset) };
}

/** The first and the last line of a passage. */
export function passageLines(passage: Passage): Lines {
  const numbers = passage.pieces.map(({ line }) => line);
  return [Math.min(...numbers), Math.max(...numbers)];
}
