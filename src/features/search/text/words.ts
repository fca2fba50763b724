import { fold as foldLetters } from '../../../schema/fold.ts';

/** A word of a text and where it stands. */
export interface Word {
  text: string;
  from: number;
  to: number;
}

/** A number whose thousands are apart ("435 152") is one word, and so is a run of letters and digits. */
const WORD = /(?<![\p{L}\p{N}])\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text in their order: runs of letters and digits. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));
}

/** Lower case without diacritics and the gaps of numbers: "Närpiö" and "narpio" become one. */
export const fold = (word: string): string => foldLetters(word).replace(/\s/gu, '');

const LETTERS_AND_DIGITS = /\p{L}+|\p{N}+/gu;

/** The runs of letters and of digits in a word that has both: "Integration2024" → integration, 2024. */
export function runsOf(word: string): string[] {
  const runs = /\p{L}/u.test(word) ? (word.match(LETTERS_AND_DIGITS) ?? []) : [];
  return runs.length > 1 ? runs : [];
}
