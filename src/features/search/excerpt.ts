import { LANGS } from '../../schema/lang.ts';

import { partsOf } from './text/compounds.ts';
import { key } from './text/key.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { fold, runsOf, wordsOf } from './text/words.ts';

/** A piece of a text, marked or not. It is always written as text, never as HTML. */
export interface Piece {
  text: string;
  isHit: boolean;
}

export interface Excerpt {
  pieces: readonly Piece[];
  /** Whether the text goes on before and after the excerpt. */
  cutBefore: boolean;
  cutAfter: boolean;
}

const LENGTH_IN_WORDS = 30;
const WORDS_BEFORE_HIT = 8;

/** Tells whether a word of a text is one that the plan looked for. */
export function hitTest(plan: Plan, lexicon: Lexicon): (word: string) => boolean {
  const alternatives = plan.words.flatMap((word) => word.alternatives);
  const keys = new Set(alternatives.flatMap((alternative) => alternative.keys));
  const beginnings = alternatives.flatMap(({ beginning }) => beginning ?? []);
  const known = new Map<string, boolean>();
  const test = (word: string): boolean =>
    LANGS.some((lang) => keys.has(key(word, lang))) ||
    beginnings.some((beginning) => fold(word).startsWith(beginning)) ||
    runsOf(word).some((run) => keys.has(key(run, 'fi'))) ||
    partsOf(word, lexicon.knowsFinnish).some((part) => keys.has(part));
  return (word) => {
    const answer = known.get(word) ?? test(word);
    known.set(word, answer);
    return answer;
  };
}

/** The pieces of a text with the hits apart. */
export function markHits(text: string, isHit: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let written = 0;
  for (const word of wordsOf(text)) {
    if (!isHit(word.text)) continue;
    if (word.from > written) pieces.push({ text: text.slice(written, word.from), isHit: false });
    pieces.push({ text: word.text, isHit: true });
    written = word.to;
  }
  if (written < text.length) pieces.push({ text: text.slice(written), isHit: false });
  return pieces;
}

/** The stretch of a text with the most different hits; nothing if there is no hit. */
export function excerptOf(text: string, isHit: (word: string) => boolean): Excerpt | undefined {
  const words = wordsOf(text);
  const hits = words.flatMap((word, index) => (isHit(word.text) ? [{ index, key: key(word.text, 'fi') }] : []));
  const best = hits
    .map((hit) => {
      const inside = hits.filter(
        ({ index }) => index >= hit.index && index < hit.index + LENGTH_IN_WORDS - WORDS_BEFORE_HIT,
      );
      return { at: hit.index, different: new Set(inside.map((other) => other.key)).size, all: inside.length };
    })
    .toSorted((a, b) => b.different - a.different || b.all - a.all || a.at - b.at)
    .at(0);
  if (best === undefined) return undefined;
  const first = beginningOfSentence(text, words, best.at);
  const last = Math.min(words.length - 1, first + LENGTH_IN_WORDS);
  const from = words[first]?.from ?? 0;
  const to = last === words.length - 1 ? text.length : (words[last]?.to ?? text.length);
  return { pieces: markHits(text.slice(from, to), isHit), cutBefore: from > 0, cutAfter: to < text.length };
}

const SENTENCE_END = /[.!?:·\n]/u;

/** The word that begins the sentence of a hit, or one a little before the hit where the sentence is long. */
function beginningOfSentence(text: string, words: readonly { from: number; to: number }[], hit: number): number {
  const earliest = Math.max(0, hit - WORDS_BEFORE_HIT);
  for (let index = hit; index > earliest; index -= 1) {
    const between = text.slice(words[index - 1]?.to ?? 0, words[index]?.from ?? 0);
    if (SENTENCE_END.test(between)) return index;
  }
  return earliest;
}
