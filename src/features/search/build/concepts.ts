import type { Atlas } from '../../../atlas/atlas.ts';
import type { SearchTerm } from '../../../schema/search-term.ts';
import type { Lang } from '../../../schema/lang.ts';
import { LANGS } from '../../../schema/lang.ts';
import { keysOfTerm } from '../term-table.ts';
import type { Concept, Term } from '../term-table.ts';
import { namedThings } from './named-pages.ts';
import type { Words } from './named-pages.ts';

/** Tells whether the index has a key in a language. */
export type HasKey = (key: string, lang: Lang) => boolean;

const NO_WORDS: Words = { fi: [], sv: [], en: [] };

/**
 * The table of terms: what glossary, vocabularies, places and organisations call the same thing in three languages,
 * and what the field needs beside. Only terms that the index has are searched for; the others still lead there.
 */
export function conceptsOf(atlas: Atlas, searchTerms: readonly SearchTerm[], hasKey: HasKey): Concept[] {
  const own = searchTerms.map(({ fi, sv, en, asked }) => ({ words: { fi, sv, en }, asked: asked ?? NO_WORDS }));
  return [...own, ...namedThings(atlas).map((one) => ({ ...one, asked: NO_WORDS }))]
    .map(({ words, asked, ...rest }) => ({ terms: termsOf(words, asked, hasKey), ...rest }))
    .filter(isUseful);
}

const IN_BRACKETS = /\s*\([^)]*\)/gu;

function termsOf(words: Words, asked: Words, hasKey: HasKey): Term[] {
  const known = (text: string, lang: Lang): boolean => keysOfTerm(text, lang).every((key) => hasKey(key, lang));
  const terms = LANGS.flatMap((lang) => [
    ...words[lang].map((word) => {
      const text = word.replace(IN_BRACKETS, '').replace(/[|\t]/gu, ' ').trim();
      return { lang, text, isAsked: !known(text, lang) };
    }),
    ...asked[lang].map((text) => ({ lang, text, isAsked: true })),
  ]);
  return [...new Map(terms.map((term) => [[term.lang, ...keysOfTerm(term.text, term.lang)].join(' '), term])).values()];
}

/** A concept of one name in all languages leads nowhere that its name does not lead by itself, but to its page. */
const isUseful = ({ terms, page }: Concept): boolean =>
  page !== undefined ||
  (terms.some(({ isAsked }) => !isAsked) && new Set(terms.map(({ text }) => text.toLowerCase())).size > 1);
