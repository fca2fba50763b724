import type { Lang } from '../schema/text.ts';
import { WORD_LANGS } from './fields.ts';
import { key } from './text/key.ts';
import { isStopWord } from './text/stop-words.ts';
import { wordsOf } from './text/words.ts';

/** A term of one language. `isAsked`: readers ask with it, but it is not searched for in the others' stead. */
export interface Term {
  lang: Lang;
  text: string;
  isAsked: boolean;
}

/** Terms that mean the same. */
export type Concept = readonly Term[];

const LINE = '\n';
const APART = '|';
const MARKS = { fi: 'f', sv: 's', en: 'e' } as const satisfies Record<Lang, string>;

/** Writes concepts as lines: each term after the letter of its language, a capital where it is only asked with. */
export const encodeTerms = (concepts: readonly Concept[]): string =>
  concepts
    .map((concept) =>
      concept.map(({ lang, text, isAsked }) => (isAsked ? MARKS[lang].toUpperCase() : MARKS[lang]) + text).join(APART),
    )
    .join(LINE);

const decodeTerm = (written: string): Term[] => {
  const mark = written.charAt(0);
  const lang = WORD_LANGS.find((candidate) => MARKS[candidate] === mark.toLowerCase());
  return lang === undefined ? [] : [{ lang, text: written.slice(1), isAsked: mark !== mark.toLowerCase() }];
};

/** The keys of the telling words of a term. */
export function keysOfTerm(text: string, lang: Lang): string[] {
  const words = wordsOf(text).map((word) => word.text);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map((word) => key(word, lang));
}

const MOST_WORDS_OF_A_TERM = 5;
const spanKey = (keys: readonly string[], lang: Lang): string => `${MARKS[lang]}${keys.join(' ')}`;

/** A run of words of a query that is a term, and the other terms that mean the same. */
export interface FoundTerm {
  from: number;
  length: number;
  others: readonly Term[];
}

/** The terms of the field in three languages. */
export class TermTable {
  readonly #concepts: readonly Concept[];
  readonly #byKeys = new Map<string, Set<number>>();

  constructor(encoded: string) {
    this.#concepts = encoded
      .split(LINE)
      .filter((line) => line !== '')
      .map((line) => line.split(APART).flatMap(decodeTerm));
    for (const [index, concept] of this.#concepts.entries()) {
      for (const { lang, text } of concept) {
        const span = spanKey(keysOfTerm(text, lang), lang);
        this.#byKeys.set(span, (this.#byKeys.get(span) ?? new Set()).add(index));
      }
    }
  }

  /** The terms among the words of a query. A word belongs to the longest term only. */
  find(words: readonly string[]): FoundTerm[] {
    const found: FoundTerm[] = [];
    const taken = new Set<number>();
    for (let length = Math.min(MOST_WORDS_OF_A_TERM, words.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const positions = Array.from({ length }, (_, offset) => from + offset);
        if (positions.some((position) => taken.has(position))) continue;
        const others = this.#othersOf(words.slice(from, from + length));
        if (others.length === 0) continue;
        found.push({ from, length, others });
        for (const position of positions) taken.add(position);
      }
    }
    return found;
  }

  #othersOf(words: readonly string[]): Term[] {
    const spans = new Set(
      WORD_LANGS.map((lang) =>
        spanKey(
          words.map((word) => key(word, lang)),
          lang,
        ),
      ),
    );
    const indexes = new Set([...spans].flatMap((span) => [...(this.#byKeys.get(span) ?? [])]));
    const others = [...indexes].flatMap((index) => this.#concepts[index] ?? []).filter(({ isAsked }) => !isAsked);
    const unlike = others.filter(({ text, lang }) => !spans.has(spanKey(keysOfTerm(text, lang), lang)));
    return [...new Map(unlike.map((term) => [spanKey(keysOfTerm(term.text, term.lang), term.lang), term])).values()];
  }
}
