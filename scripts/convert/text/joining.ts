import type { Line } from '../document.ts';
import { joinPassages, passageOf, slicePassage } from './passage.ts';
import type { Passage } from './passage.ts';

/** A sentence is over when a line ends with one of these, closing quotes and brackets after it included. */
const SENTENCE_END = /[.!?…][)\]"”’»]*$|:$/u;
/** "ja -" at a line's end: a suspended hyphen that belongs to the next word. */
const SUSPENDED = /(?:^|\s)[-–]$/u;
/** A word cut by a hyphen. */
const CUT_WORD = /\p{L}-$/u;
/** A hyphen before one of these stands for the rest of the word: "työ-" and "ja toimintakyvyn". */
const CONJUNCTION = /^(?:ja|sekä|tai|eli|och|samt|eller|and|or)(?!\p{L})/u;
/** What breaks a word at a line's end and is no part of it. */
const SOFT_HYPHEN = '\u00AD';
/** Written with a capital inside, like a brand: a name, not the rest of a sentence. */
const CAMEL_CASE = /^\p{Ll}+\p{Lu}/u;

/** Whether a text begins in the middle of a sentence: with a small letter that is not a brand's. */
export const beginsMidSentence = (text: string): boolean => /^\p{Ll}/u.test(text) && !CAMEL_CASE.test(text);

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Whether `next`, after a blank line (a page's end), goes on with the sentence of `text`. */
export const runsOn = (text: string, next: string): boolean =>
  beginsMidSentence(next) && (!endsSentence(text) || CUT_WORD.test(text));

/**
 * Joins two lines of one paragraph. A word cut at the line's end is put together again;
 * a real hyphen stays: before a suspended word ("ja -lapsille"), between equal vowels
 * ("vapaa-aika"), after an abbreviation or a digit ("TE-toimisto", "2-vuotias") and before a name.
 */
export function joinLines(a: Passage, b: Passage): Passage {
  if (a.text.endsWith(SOFT_HYPHEN)) return joinPassages(slicePassage(a, 0, a.text.length - 1), b, '');
  if (SUSPENDED.test(a.text) && /^\p{Ll}/u.test(b.text)) return joinPassages(a, b, '');
  if (!CUT_WORD.test(a.text)) return joinPassages(a, b, ' ');
  if (!/^\p{Ll}/u.test(b.text)) return joinPassages(a, b, '');
  if (CONJUNCTION.test(b.text)) return joinPassages(a, b, ' ');
  const last = a.text.at(-2) ?? '';
  const keepsHyphen = /\p{Lu}|\p{N}/u.test(last) || (/[aeiouyäö]/u.test(last) && last === b.text.at(0));
  return joinPassages(keepsHyphen ? a : slicePassage(a, 0, a.text.length - 1), b, '');
}

/** The lines of one block as one paragraph. */
export function paragraphOf(block: readonly Line[]): Passage {
  const [first, ...rest] = block.map((line) => passageOf(line));
  if (!first) throw new Error('A block has at least one line');
  return rest.reduce(joinLines, first);
}

/** Paragraphs of blocks, where a block that goes on with the sentence of the one before is joined to it. */
export function paragraphsOf(blocks: readonly (readonly Line[])[]): Passage[] {
  const paragraphs: Passage[] = [];
  for (const block of blocks) {
    const paragraph = paragraphOf(block);
    const previous = paragraphs.at(-1);
    const goesOn = previous && (runsOn(previous.text, paragraph.text) || SUSPENDED.test(previous.text));
    if (goesOn) paragraphs[paragraphs.length - 1] = joinLines(previous, paragraph);
    else paragraphs.push(paragraph);
  }
  return paragraphs;
}
