import type { Atlas } from '../../lib/atlas/atlas.ts';
import type { SearchTerm } from '../../schema/search-term.ts';
import type { Lang } from '../../schema/text.ts';
import { LANGS } from '../../schema/text.ts';
import { keysOfTerm } from '../term-table.ts';
import type { Concept, Term } from '../term-table.ts';

type Words = Readonly<Record<Lang, readonly string[]>>;

/** Tells whether the index has a key in a language. */
export type HasKey = (key: string, lang: Lang) => boolean;

const NO_WORDS: Words = { fi: [], sv: [], en: [] };

/**
 * The table of terms: what glossary, vocabularies, places and organisations call the same thing in three languages,
 * and what the field needs beside. Only terms that the index has are searched for; the others still lead there.
 */
export function conceptsOf(
  { vocabulary }: Pick<Atlas, 'vocabulary'>,
  searchTerms: readonly SearchTerm[],
  hasKey: HasKey,
): Concept[] {
  const { glossary, themes, targetGroups, languages, gazetteer, organisations } = vocabulary;
  const labels = [...themes, ...targetGroups, ...languages].map(({ label }) => listed(label));
  const terms = glossary.map(({ term, also }) => joined(listed(term), also));
  const places = [
    ...gazetteer.municipalities.map(({ name_fi, name_sv }) => named(name_fi, name_sv ?? name_fi)),
    ...gazetteer.regions.map(({ name_fi, name_sv, name_en }) => named(name_fi, name_sv, name_en)),
  ];
  const bodies = organisations.map(({ names, aliases }) =>
    joined(named(names.fi, names.sv ?? names.fi, names.en ?? names.fi), { fi: aliases, sv: [], en: [] }),
  );
  const own = searchTerms.map(({ fi, sv, en, asked }) => ({ words: { fi, sv, en }, asked: asked ?? NO_WORDS }));
  return [...own, ...[...terms, ...labels, ...places, ...bodies].map((words) => ({ words, asked: NO_WORDS }))]
    .map(({ words, asked }) => conceptOf(words, asked, hasKey))
    .filter(isUseful);
}

const listed = ({ fi, sv, en }: Readonly<Record<Lang, string>>): Words => ({ fi: [fi], sv: [sv], en: [en] });
const named = (fi: string, sv: string, en = fi): Words => ({ fi: [fi], sv: [sv], en: [en] });
const joined = (one: Words, other: Words): Words => ({
  fi: [...one.fi, ...other.fi],
  sv: [...one.sv, ...other.sv],
  en: [...one.en, ...other.en],
});

const IN_BRACKETS = /\s*\([^)]*\)/gu;

function conceptOf(words: Words, asked: Words, hasKey: HasKey): Term[] {
  const known = (text: string, lang: Lang): boolean => keysOfTerm(text, lang).every((key) => hasKey(key, lang));
  const terms = LANGS.flatMap((lang) => [
    ...words[lang].map((word) => {
      const text = word.replace(IN_BRACKETS, '').replaceAll('|', ' ').trim();
      return { lang, text, isAsked: !known(text, lang) };
    }),
    ...asked[lang].map((text) => ({ lang, text, isAsked: true })),
  ]);
  return [...new Map(terms.map((term) => [[term.lang, ...keysOfTerm(term.text, term.lang)].join(' '), term])).values()];
}

/** A concept of one name in all languages leads nowhere that its name does not lead by itself. */
const isUseful = (concept: Concept): boolean =>
  concept.some(({ isAsked }) => !isAsked) && new Set(concept.map(({ text }) => text.toLowerCase())).size > 1;
