import type { PageLine, Segment } from './pdf-lines.ts';
import { findTable } from './pdf-table.ts';
import type { PdfTable } from './pdf-table.ts';
import { joiningOf, SENTENCE_END } from './pdf-wrapping.ts';
import type { Joining } from './pdf-wrapping.ts';
import type { Piece } from './pieces.ts';

/** Lines whose feet are further apart than this many heights have room between them. */
const APART = 1.55;
/** The least difference of heights that makes another kind of text. */
const OTHER_SIZE = 0.5;

/** The paragraphs and tables of all lines, in their order. */
export function layOut(lines: readonly PageLine[]): Piece[] {
  const joining = joiningOf(lines.flatMap(({ segments }) => segments.map(({ text }) => text)));
  const table = findTable(lines, joining);
  const pieces: Piece[] = [];
  let text: PageLine[] = [];
  const flush = (): void => {
    pieces.push(...paragraphs(text, joining));
    text = [];
  };
  let rows: PdfTable['rows'] = table?.rows ?? [];
  for (const line of lines) {
    if (!table?.lines.has(line)) text.push(line);
    else if (rows[0]?.line === line) {
      flush();
      const [{ cells }] = rows;
      pieces.push({ type: 'row', cells, place: { page: line.page }, table: 1 });
      rows = rows.slice(1);
    }
  }
  if (table && table.repeated > 0)
    pieces.push({
      type: 'left-out',
      what: `the header of the table, which stands ${String(table.repeated)} times more`,
    });
  flush();
  return pieces;
}

/** Where a text line of a page is, as one segment. */
interface TextLine extends Segment {
  page: number;
  y: number;
  size: number;
}

/** Running text: lines that were wrapped are one line again, and room between lines is a blank line. */
function paragraphs(lines: readonly PageLine[], joining: Joining): Piece[] {
  const pieces: Piece[] = [];
  const edge = lines.flatMap(({ segments }) => segments.map(({ right }) => right)).reduce((a, b) => Math.max(a, b), 0);
  let open: { first: TextLine; last: TextLine; text: string } | undefined;
  const close = (): void => {
    if (open) pieces.push({ type: 'line', text: open.text, place: { page: open.first.page } });
    open = undefined;
  };
  const texts = lines.map(textLine);
  const wrapped = wrappedLines(texts, joining, edge);
  for (const [index, line] of texts.entries()) {
    if (open) {
      const { last } = open;
      if (wrapped[index - 1]) {
        open = { ...open, last: line, text: joining.join(open.text, line.text) };
        continue;
      }
      close();
      if (isApart(last, line) || line.page !== last.page || !isAlike(last, line)) pieces.push({ type: 'blank' });
    }
    open = { first: line, last: line, text: line.text };
  }
  close();
  if (pieces.length > 0) pieces.push({ type: 'blank' });
  return pieces;
}

const isApart = (line: TextLine, next: TextLine): boolean =>
  line.page === next.page && line.y - next.y > APART * Math.max(line.size, next.size);

const isAlike = (line: TextLine, next: TextLine): boolean => Math.abs(line.size - next.size) < OTHER_SIZE;

/** Whether a line goes on on the next one, by the room that it had. */
const wraps = (line: TextLine, next: TextLine | undefined, joining: Joining, edge: number): boolean =>
  next !== undefined &&
  !isApart(line, next) &&
  isAlike(line, next) &&
  !ENDS_ENTRY.test(line.text) &&
  joining.goesOn(line, next, edge);

/**
 * Which lines go on on the next one. The room that a line had says it, but for a line that begins something of its own
 * with a long word: the one before ends a sentence, and what begins ends without one, as a heading does, or begins as
 * other lines do but for a number ("Toimenpiteessä 2 …").
 */
function wrappedLines(texts: readonly TextLine[], joining: Joining, edge: number): boolean[] {
  const wrapped = texts.map((line, index) => wraps(line, texts[index + 1], joining, edge));
  const counted = Map.groupBy(
    texts.flatMap(({ text }) => beginningOf(text) ?? []),
    (beginning) => beginning,
  );
  const isCounted = (text: string): boolean => (counted.get(beginningOf(text) ?? '')?.length ?? 0) > 1;
  let end = texts.length - 1;
  for (let index = texts.length - 1; index > 0; index -= 1) {
    if (!wrapped[index]) end = index;
    const [before = '', text = '', last = ''] = [texts[index - 1]?.text, texts[index]?.text, texts[end]?.text];
    if (!SENTENCE_END.test(before) || !/^\p{Lu}/u.test(text)) continue;
    const isTitle = !SENTENCE_END.test(last) && isShort(texts.slice(index, end + 1));
    if (isTitle || isCounted(text)) wrapped[index - 1] = false;
  }
  return wrapped;
}

/** The first words of a line that counts what it is about, its numbers left open. */
const beginningOf = (text: string): string | undefined => {
  const words = text.split(' ').slice(0, 3).join(' ');
  return /\d/u.test(words) ? words.replace(/\d+/gu, '0') : undefined;
};

/** A heading has at most so many words, as the parsers have it too. */
const LONGEST_HEADING = 12;

const isShort = (lines: readonly TextLine[]): boolean =>
  lines.reduce((count, { text }) => count + text.split(/\s+/u).length, 0) <= LONGEST_HEADING;

/** An entry of a list of contents, which ends with the number of its page. */
const ENDS_ENTRY = /\t\d{1,4}$/u;
/** Dots that lead to a number. */
const LEADER = /[\s.…]*(?:\.\s?){3,}[\s.]*(?=\d{1,4}$)/u;
/** A gap this wide, in heights of letters, is a tab; a narrower one is a blank of justified text. */
const TAB = 2;

function textLine({ page, y, size, segments }: PageLine): TextLine {
  const [first] = segments;
  const text = segments.reduce((all, segment, index) => {
    const before = segments[index - 1];
    if (!before) return segment.text;
    return `${all}${segment.left - before.right > TAB * size ? '\t' : ' '}${segment.text}`;
  }, '');
  return {
    page,
    y,
    size,
    text: text.replace(LEADER, '\t').trim(),
    left: first?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
  };
}
