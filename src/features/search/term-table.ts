import { readableQuery } from './query.ts';
import type { Lang } from '../../schema/lang.ts';
import { LANGS } from '../../schema/lang.ts';

import { key } from './text/key.ts';
import { isStopWord } from './text/stop-words.ts';
import { PAGE_KINDS, rankOfKind } from './site-page.ts';
import type { SitePage } from './site-page.ts';
import { fold, wordsOf } from './text/words.ts';

/** A term of one language. `isAsked`: readers ask with it, but it is not searched for in the others' stead. */
export interface Term {
  lang: Lang;
  text: string;
  isAsked: boolean;
}

/** Terms that mean the same, and the page of what they name where it has one. */
export interface Concept {
  terms: readonly Term[];
  page?: SitePage;
}

const LINE = '\n';
const APART = '|';
const PAGE = '\t';
const MARKS = { fi: 'f', sv: 's', en: 'e' } as const satisfies Record<Lang, string>;

/**
 * Writes concepts as lines: each term after the letter of its language, a capital where it is only asked with;
 * then the page's kind as a number and its address, and its name where no rule tells which of the terms that is.
 * @param lang the language of the index
 */
export const encodeTerms = (concepts: readonly Concept[], lang: Lang): string =>
  concepts
    .map(({ terms, page }) => {
      const written = terms.map(
        (term) => (term.isAsked ? MARKS[term.lang].toUpperCase() : MARKS[term.lang]) + term.text,
      );
      if (page === undefined) return written.join(APART);
      const name = page.label === usualName(terms, lang) ? [] : [page.label];
      return [written.join(APART), `${rankOfKind(page)}${page.url}`, ...name].join(PAGE);
    })
    .join(LINE);

/** The first name in a language, else the first in any. */
const usualName = (terms: readonly Term[], lang: Lang): string =>
  (terms.find((term) => term.lang === lang) ?? terms[0])?.text ?? '';

function decodeConcept(line: string, lang: Lang): Concept {
  const [written = '', address = '', name] = line.split(PAGE);
  const terms = written.split(APART).flatMap(decodeTerm);
  const kind = PAGE_KINDS[Number(address.charAt(0))];
  if (address === '' || kind === undefined) return { terms };
  return { terms, page: { kind, url: address.slice(1), label: name ?? usualName(terms, lang) } };
}

const decodeTerm = (written: string): Term[] => {
  const mark = written.charAt(0);
  const lang = LANGS.find((candidate) => MARKS[candidate] === mark.toLowerCase());
  return lang === undefined ? [] : [{ lang, text: written.slice(1), isAsked: mark !== mark.toLowerCase() }];
};

/** The keys of the telling words of a term. */
export function keysOfTerm(text: string, lang: Lang): string[] {
  const words = wordsOf(text).map((word) => word.text);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map((word) => key(word, lang));
}

const MOST_WORDS_OF_A_TERM = 5;
const MOST_WORDS_OF_A_QUERY = 12;
const SHORTEST_BEGINNING = 3;
const MOST_PAGES = 4;
const spanKey = (keys: readonly string[], lang: Lang): string => `${MARKS[lang]}${keys.join(' ')}`;

/** What a run of words is in each language. */
const spansOf = (words: readonly string[]): Set<string> =>
  new Set(
    LANGS.map((lang) =>
      spanKey(
        words.map((word) => key(word, lang)),
        lang,
      ),
    ),
  );

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

  /** @param language the language of the index */
  constructor(encoded: string, language: Lang) {
    this.#concepts = encoded
      .split(LINE)
      .filter((line) => line !== '')
      .map((line) => decodeConcept(line, language));
    for (const [index, { terms }] of this.#concepts.entries()) {
      for (const { lang, text } of terms) {
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

  /**
   * The pages whose names stand among the words of a query in any form, longest names first; else, while a single
   * word is being typed, those whose names begin so.
   */
  pagesFor(query: string): SitePage[] {
    const all = wordsOf(readableQuery(query)).map(({ text }) => text);
    const words = all.filter((word) => !isStopWord(word)).slice(0, MOST_WORDS_OF_A_QUERY);
    const found = new Map<string, SitePage>();
    for (let length = Math.min(MOST_WORDS_OF_A_TERM, words.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        for (const page of this.#pagesNamed(words.slice(from, from + length))) found.set(page.url, page);
      }
    }
    return [...(found.size > 0 ? found.values() : this.#pagesThatBegin(words))].slice(0, MOST_PAGES);
  }

  /** The pages of what is called so, else of what other words for it name: "SPR" leads to the Finnish Red Cross. */
  #pagesNamed(words: readonly string[]): SitePage[] {
    const concepts = this.#conceptsOf(spansOf(words));
    const own = concepts.flatMap(({ page }) => page ?? []);
    const spans = concepts.flatMap(({ terms }) => terms.map(({ lang, text }) => spanKey(keysOfTerm(text, lang), lang)));
    const pages = own.length > 0 ? own : this.#conceptsOf(new Set(spans)).flatMap(({ page }) => page ?? []);
    return pages.toSorted((a, b) => rankOfKind(a) - rankOfKind(b));
  }

  #pagesThatBegin([word = '', ...rest]: readonly string[]): SitePage[] {
    const beginning = fold(word);
    if (rest.length > 0 || beginning.length < SHORTEST_BEGINNING) return [];
    return this.#concepts
      .flatMap(({ page }) => page ?? [])
      .filter(({ label }) => fold(label).startsWith(beginning))
      .toSorted((a, b) => rankOfKind(a) - rankOfKind(b));
  }

  #conceptsOf(spans: ReadonlySet<string>): Concept[] {
    const indexes = new Set([...spans].flatMap((span) => [...(this.#byKeys.get(span) ?? [])]));
    return [...indexes].flatMap((index) => this.#concepts[index] ?? []);
  }

  #othersOf(words: readonly string[]): Term[] {
    const spans = spansOf(words);
    const others = this.#conceptsOf(spans)
      .flatMap(({ terms }) => terms)
      .filter(({ isAsked }) => !isAsked);
    const unlike = others.filter(({ text, lang }) => !spans.has(spanKey(keysOfTerm(text, lang), lang)));
    return [...new Map(unlike.map((term) => [spanKey(keysOfTerm(term.text, term.lang), term.lang), term])).values()];
  }
}
