import type { DropReason } from '../../src/schema/report.ts';
import type { FilePlace, LineCell } from '../../src/schema/provenance.ts';
import type { SourceFile, SourceState } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { plainLetters } from './read/letters.ts';

/** A line of a seed file, counted from 1; of a file without lines of its own, a line of what was read from it. */
export interface Line {
  number: number;
  text: string;
  /** Where it stands in a file that has no lines of its own. */
  place?: FilePlace;
  /** The cells of a row of a table, each followed by a tab. */
  cells?: readonly LineCell[];
}

/** A source document in memory. `language` and `source` are known for our editions, not for originals. */
export interface SourceText {
  /** Path as messages and provenance show it. */
  file: string;
  /** Checksum of its bytes, in hexadecimal digits. */
  sha256: string;
  lines: readonly Line[];
  language: Lang | undefined;
  source: SourceFile | undefined;
  /** Of a later state of a list: its day, and the records that earlier states have. `source` is then as of that day. */
  state?: { day: string; texts: SourceState['texts']; older: ReadonlySet<string> };
}

/** What became of a line: part of a record, part of the document's introduction, or dropped for a reason. */
export type Claim = { to: 'record'; record: number } | { to: 'background' } | { to: 'dropped'; reason: DropReason };

/** Splits a text into lines, in plain letters; the ends of lines of every system and a byte order mark do not count as text. */
export function linesOf(text: string): Line[] {
  return plainLetters(text)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((content, index) => ({ number: index + 1, text: content }));
}

export const isBlank = (line: Line): boolean => line.text.trim() === '';

/** Runs of lines without a blank line among them. */
export function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (isBlank(line)) open = undefined;
    else if (open) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}
