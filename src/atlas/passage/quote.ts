import type { EditionLine } from '../../schema/content/lines.ts';
import { textOfLine } from '../../schema/content/lines.ts';
import { IN_CELL } from '../../schema/provenance.ts';
import type { Spot } from '../../schema/provenance.ts';

/** Words with what stands around them in their line. */
export interface Quote {
  before: string;
  words: string;
  after: string;
  /** Whether the line, or the sentence, goes on before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** How many letters of the line stand on each side, at most. */
const REACH = 42;
const SENTENCE_END = /[.!?][”"’)]?\s/gu;

/**
 * The words of a spot within their sentence, no more than REACH letters on each side, whole words only.
 * @param lines the lines that the record was read from
 */
export function quoteOf(lines: readonly EditionLine[], { line, column, words }: Spot): Quote {
  const whole = (textOfLine(lines, line) ?? '').replaceAll(IN_CELL, ' ');
  const cells = lines.find(({ number }) => number === line)?.cells ?? [];
  const cell = cells.findLastIndex((one) => one.start < column);
  // A sentence does not go on in the next cell.
  const first = cells[cell]?.start ?? 0;
  const text = whole.slice(first, cells[cell + 1]?.start).trimEnd();
  const start = column - 1 - first;
  const end = start + words.length;
  const sentence = sentenceAround(text, start, end);
  const from = start - sentence.from <= REACH ? sentence.from : nextWord(text, start - REACH, start);
  const to = sentence.to - end <= REACH ? sentence.to : previousWord(text, end + REACH, end);
  return {
    before: text.slice(from, start),
    words: words.replaceAll(IN_CELL, ' '),
    after: text.slice(end, to),
    cutBefore: from > sentence.from,
    cutAfter: to < sentence.to,
  };
}

function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
  return {
    from: ends.findLast((position) => position <= start) ?? 0,
    to: (ends.find((position) => position > end) ?? text.length + 1) - 1,
  };
}

/** The first letter of a word at or after a position, but not after a limit. */
function nextWord(text: string, position: number, limit: number): number {
  const space = text.indexOf(' ', position);
  return space === -1 || space >= limit ? limit : space + 1;
}

/** The end of a word at or before a position, but not before a limit. */
const previousWord = (text: string, position: number, limit: number): number =>
  Math.max(limit, text.lastIndexOf(' ', position));
