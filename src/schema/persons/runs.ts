import type { Span } from '../span.ts';
import { isGivenName } from './given-names.ts';
import { isDegree, isNoPerson, isOfTitle, isRole } from './words.ts';

/** A word of a text. */
export interface Word extends Span {
  text: string;
}

/** Words in a row that may be a name. */
export interface Run {
  words: Word[];
  /** Its place among the words of the text. */
  from: number;
  to: number;
}

const WORDS =
  /Ph\.\s?D\.?|[MB]\.\s?Sc\.?|\p{Lu}\.(?:-?\p{Lu}\.)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*(?:\/[\p{L}\p{M}]+)?/gu;
const PARTICLE = /^(?:von|af|de|van|der|den|la|le|al|el|bin|ibn|bint|abu|di|da|dos|zu|ben|ould|y)$/u;
const INITIAL = /^(?:\p{Lu}\.)(?:-?\p{Lu}\.)*$/u;
const NAME = /^(?:(?:al|el|as|ash|ad|ar|d|o|[Aa]bd)[-'’])?\p{Lu}[\p{L}\p{M}]*(?:[-'’](?:\p{Lu}[\p{L}\p{M}]*|s|S))*$/u;
const GAP = /^(?: | ?\n *|\u00A0|  )$/u;
const MOST = 5;
/** A word so long before a given name is a noun. */
const LONG = 12;

/** The words of a text. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

export const isInitial = (word: string): boolean => INITIAL.test(word);
export const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && !isInitial(word);

const isName = (word: string): boolean => isInitial(word) || (NAME.test(word) && !isDegree(word) && !isRole(word));

/** Whether a line of a text begins at a place, a bullet or a number before it or not. */
const beginsLine = (text: string, at: number): boolean =>
  /(?:(?:^|\n)[ \t•*–\d.)-]{0,5}|[\t|] ?)$/u.test(text.slice(Math.max(0, at - 7), at));

/** Words in a row that begin with capitals, with particles and initials between them: what a name looks like. */
export function runsIn(text: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first || !(isName(first.text) || (PARTICLE.test(first.text) && isNameAt(text, words, index + 1)))) continue;
    const run: Run = { words: [first], from: index, to: index };
    for (let next = index + 1; next < words.length && run.words.length < MOST; next += 1) {
      const word = words[next];
      if (!word || !joins(text, run, word)) break;
      if (isName(word.text)) {
        run.words.push(...words.slice(run.to + 1, next + 1));
        run.to = next;
      } else if (!PARTICLE.test(word.text) || !isNameAt(text, words, next + 1)) break;
    }
    index = run.to;
    runs.push(...parted(run, text));
  }
  return runs;
}

function isNameAt(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    GAP.test(text.slice(before.end, word.start)) &&
    (isName(word.text) || PARTICLE.test(word.text))
  );
}

/** Whether a word goes on with a run: one blank lies between, or a line ends where only the run's line goes on. */
function joins(text: string, run: Run, word: Word): boolean {
  const before = run.words.at(-1);
  if (!before) return false;
  const gap = text
    .slice(before.end, word.start)
    .replace(/(?:von|af|de|van|der|den|la|le|al|el|bin|ibn|bint|abu|di|da|dos|zu|ben|ould|y) /gu, '');
  if (gap === '' && isInitial(before.text)) return true;
  if (!GAP.test(gap)) return false;
  const [first] = run.words;
  const isOpen = run.words.length === 1 || run.words.every(({ text: word }) => isGivenName(word) || isInitial(word));
  return !gap.includes('\n') || (first !== undefined && isOpen && !beginsLine(text, first.start));
}

/** A run without what stands before a given name: a word that only begins a sentence, a place in the genitive. */
function parted(run: Run, text: string): Run[] {
  const [first, second] = run.words;
  if (!first || !second || isGivenName(first.text) || isInitial(first.text)) return [run];
  const given = run.words.findIndex(
    ({ text: word }, index) =>
      index > 0 && (isGivenName(word) || (isInitial(word) && isNoPerson(run.words[index - 1]?.text ?? ''))),
  );
  const startsSentence =
    beginsLine(text, first.start) || /[.!?;–“”"»(]\s*$/u.test(text.slice(Math.max(0, first.start - 4), first.start));
  const at = run.words[given];
  const before = run.words[given - 1];
  const isApart =
    at !== undefined &&
    before !== undefined &&
    (isOfTitle(before.text) || text.slice(before.end, at.start).includes('\n'));
  if (
    given < 1 ||
    given === run.words.length - 1 ||
    (isShort(first.text) && !isApart) ||
    (given === 1 && !isApart && !startsSentence && first.text.length < LONG)
  )
    return [run];
  return [{ words: run.words.slice(given), from: run.from + given, to: run.to }];
}

/** Whether a word before a given name is short enough for a name itself, and none that begins sentences. */
const isShort = (word: string): boolean =>
  word.length < 6 && !/^(?:myös|kun|kuva|kuvat|jos|och|när|vi|the|and|when|also|at|in|on|by|hän|han|hon)$/iu.test(word);

/** Where a run stands. */
export const spanOf = ({ words }: Run): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
