import { dayOfChange } from '../schema/glossary.ts';
import type { Change, Term } from '../schema/glossary.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';
import { formatDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { LOCALES } from '../i18n/locales.ts';
import { alphabetical, compareCodeUnits } from './order.ts';
import type { Atlas } from './atlas.ts';
import { chosen, vocabularyIndex } from './vocabulary-index.ts';

type Context = Pick<Atlas, 'lang' | 'vocabulary'>;

/** The terms that a text marks, by their ids, as a dictionary orders them. */
export const termsOf = ({ lang, vocabulary }: Context, terms: readonly string[]): Term[] =>
  byTerm(chosen(vocabularyIndex(vocabulary).glossary, terms), lang);

/** What has changed since, of what a text names: the latest first. */
export const changesOf = ({ vocabulary }: Context, changes: readonly string[]): Change[] =>
  latestFirst(chosen(vocabularyIndex(vocabulary).changes, changes));

/** The records whose text marks a term. */
export const recordsOfTerm = ({ byTerm: records }: Pick<Atlas, 'byTerm'>, id: string): readonly AtlasRecord[] =>
  records.get(id) ?? [];

/** The records whose text names what has changed. */
export const recordsOfChange = ({ byChange }: Pick<Atlas, 'byChange'>, id: string): readonly AtlasRecord[] =>
  byChange.get(id) ?? [];

/** The latest change first; those of a day as the vocabulary has them. */
export const latestFirst = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => compareCodeUnits(dayOfChange(b), dayOfChange(a)));

/** Since when a change holds, or when it is expected, as a part of a sentence that stays true after its day. */
export function whenOfChange({ lang, day }: Pick<Atlas, 'lang' | 'day'>, change: Change): string {
  const words = strings(lang).notes.changes;
  if ('from' in change) return words.since(formatDay(change.from, lang));
  if ('seen' in change) return words.seen(formatDay(change.seen, lang));
  const [expected, lookedUp] = [formatDay(change.expected, lang), formatDay(change.lookedUp, lang)];
  return change.expected > day ? words.expected(expected, lookedUp) : words.wasExpected(expected, lookedUp);
}

const byTerm = (terms: readonly Term[], lang: Lang): Term[] => {
  const compare = alphabetical(lang);
  return terms.toSorted((a, b) => compare(a.term[lang], b.term[lang]));
};

/** The glossary under its first letters: Å, Ä and Ö are letters of their own where the language has them. */
export const glossaryByLetter = ({ lang, vocabulary }: Context): { letter: string; terms: Term[] }[] =>
  [...Map.groupBy(byTerm(vocabulary.glossary, lang), ({ term }) => letterOf(term[lang], lang))].map(
    ([letter, terms]) => ({ letter, terms }),
  );

const letterOf = (word: string, lang: Lang): string =>
  (/\p{L}/u.exec(word)?.[0] ?? word.charAt(0)).toLocaleUpperCase(LOCALES[lang]);

/** What a term is called in the other languages. */
export const equivalentsOf = ({ term, also }: Term, lang: Lang): { lang: Lang; term: string; also: string[] }[] =>
  LANGS.filter((other) => other !== lang).map((other) => ({ lang: other, term: term[other], also: also[other] }));
