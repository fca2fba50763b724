import { indexBeginning, indexTerm, KEY_KINDS, READING_WEIGHTS } from './fields.ts';
import type { Reading } from './fields.ts';
import { LANGS } from '../../schema/lang.ts';
import type { Lexicon } from './lexicon.ts';
import { partsOf, readingOf } from './text/compounds.ts';
import { keysOfTerm } from './term-table.ts';
import type { FoundTerm, Term } from './term-table.ts';
import { readableQuery } from './query.ts';
import { key } from './text/key.ts';
import { isStopWord } from './text/stop-words.ts';
import { fold, runsOf, wordsOf } from './text/words.ts';

/**
 * One way to look for a word of the query. Each of `all` is a list of terms of the index that mean the
 * same; a record matches wholly when it has one of each list.
 */
export interface Alternative {
  reading: Reading;
  weight: number;
  all: readonly (readonly string[])[];
  /** The keys that mark the hit in a text. */
  keys: readonly string[];
  /** What the words begin with that are looked for. */
  beginning?: string;
  /** The words of another term that means the same. */
  said?: string;
}

/** A word of the query with all ways to look for it; none if the index has nothing like it. */
export interface PlannedWord {
  text: string;
  alternatives: readonly Alternative[];
}

export interface Plan {
  words: readonly PlannedWord[];
}

export interface PlanOptions {
  /** Looks for the words themselves in their forms, and for nothing else. */
  asTyped: boolean;
}

/** Longer queries are cut: nobody reads them, and they must not cost more. */
const MOST_WORDS = 12;
const LONGEST_WORD = 48;
/** To look for what is like a word means to look at all keys; more slips than this are no query. */
const MOST_CORRECTED_WORDS = 3;
const SHORTEST_BEGINNING = 3;

/** Says what to look for in the index. Only terms that the lexicon knows are ever searched. */
export function planQuery(typed: string, lexicon: Lexicon, { asTyped }: PlanOptions = { asTyped: false }): Plan {
  const query = readableQuery(typed);
  const words = wordsOf(query)
    .map(({ text, to }) => ({ text: text.slice(0, LONGEST_WORD), isTyped: to === query.length }))
    .slice(0, MOST_WORDS);
  const telling = words.filter(({ text, isTyped }) => !isStopWord(text) || (isTyped && words.length === 1));
  const unique = [...new Map((telling.length > 0 ? telling : words).map((word) => [fold(word.text), word])).values()];
  const terms = asTyped ? [] : lexicon.terms.find(unique.map(({ text }) => text));
  let corrections = 0;
  return {
    words: unique.map(({ text, isTyped }, position) => {
      const others = terms
        .filter(({ from, length }) => position >= from && position < from + length)
        .flatMap((found) => asTerms(found, lexicon));
      const own = asTyped ? asWord(text, lexicon) : alternativesFor(text, isTyped, lexicon);
      if (asTyped || own.length + others.length > 0) return { text, alternatives: [...own, ...others] };
      corrections += 1;
      return { text, alternatives: corrections > MOST_CORRECTED_WORDS ? [] : asSomethingLike(text, lexicon) };
    }),
  };
}

function alternativesFor(word: string, isTyped: boolean, lexicon: Lexicon): Alternative[] {
  const exact = [...asWord(word, lexicon), ...asParts(word, lexicon), ...asInside(word, lexicon)];
  const beginning = isTyped || exact.length === 0 ? asBeginning(word, lexicon) : [];
  return [...exact, ...beginning];
}

/** What a word may stand for that is nowhere: a slip of the finger, or a compound whose end is known. */
function asSomethingLike(word: string, lexicon: Lexicon): Alternative[] {
  const corrections = asCorrection(word, lexicon);
  return corrections.length > 0 ? corrections : asLastPart(word, lexicon);
}

/** What the end of a compound says whose beginning is unknown: "aikataulu" in "bussiaikataulu". */
function asLastPart(word: string, lexicon: Lexicon): Alternative[] {
  const [last] = partsOf(word, lexicon.knowsFinnish).toSorted((a, b) => b.length - a.length);
  return last === undefined ? [] : [alternative('inside', [last], [termsOf(last, lexicon)])];
}

/**
 * The other terms that mean the same, in the reader's language where there are any: every record has its text in
 * that language, and the terms of the others would only load more of the index.
 */
function asTerms({ others }: FoundTerm, lexicon: Lexicon): Alternative[] {
  const own = others.filter(({ lang }) => lang === lexicon.lang).flatMap((term) => asTerm(term, lexicon));
  return own.length > 0 ? own : others.flatMap((term) => asTerm(term, lexicon));
}

/** Another term that means the same: all its words must be there. */
function asTerm({ text, lang }: Term, lexicon: Lexicon): Alternative[] {
  const keys = keysOfTerm(text, lang);
  const kinds = lang === 'fi' ? (['fi', 'part'] as const) : [lang];
  const all = keys.map((wanted) =>
    kinds.filter((kind) => lexicon.has(wanted, kind)).map((kind) => indexTerm(wanted, kind)),
  );
  if (all.some((terms) => terms.length === 0)) return [];
  return [{ ...alternative('term', keys, all), said: text }];
}

const alternative = (reading: Reading, keys: readonly string[], all: readonly (readonly string[])[]): Alternative => ({
  reading,
  weight: READING_WEIGHTS[reading],
  keys,
  all,
});

const termsOf = (wanted: string, lexicon: Lexicon): string[] =>
  lexicon.kindsOf(wanted).map((kind) => indexTerm(wanted, kind));

function asWord(word: string, lexicon: Lexicon): Alternative[] {
  const found = new Map<string, string[]>();
  for (const lang of LANGS) {
    const wanted = key(word, lang);
    const kinds = KEY_KINDS.filter(
      (kind) => (kind === lang || (lang === 'fi' && kind === 'part')) && lexicon.has(wanted, kind),
    );
    if (kinds.length > 0)
      found.set(wanted, [...(found.get(wanted) ?? []), ...kinds.map((kind) => indexTerm(wanted, kind))]);
  }
  if (found.size === 0) return [];
  return [alternative('word', [...found.keys()], [[...found.values()].flat()])];
}

function asParts(word: string, lexicon: Lexicon): Alternative[] {
  const runs = runsOf(word).map((run) => key(run, 'fi'));
  const parts = runs.length > 0 ? runs.filter(lexicon.knowsFinnish) : readingOf(word, lexicon.knowsFinnish);
  if (parts.length === 0) return [];
  return [
    alternative(
      'parts',
      parts,
      parts.map((part) => termsOf(part, lexicon)),
    ),
  ];
}

/** Words that begin so: in the reader's language, else in any. */
function asBeginning(word: string, lexicon: Lexicon): Alternative[] {
  const beginning = fold(word);
  if (beginning.length < SHORTEST_BEGINNING) return [];
  const langs = lexicon.langsOfBeginning(beginning);
  if (langs.length === 0) return [];
  const asked = langs.includes(lexicon.lang) ? [lexicon.lang] : langs;
  const terms = asked.map((lang) => indexBeginning(beginning, lang));
  return [{ ...alternative('beginning', [], [terms]), beginning }];
}

const SHORTEST_INSIDE = 4;
const MOST_AROUND = 6;

/** Compounds with the word inside, where the build could not take them apart: "klubi" in "kieliklubi". */
function asInside(word: string, lexicon: Lexicon): Alternative[] {
  for (const lang of ['fi', 'sv'] as const) {
    const inner = key(word, lang);
    if (inner.length < SHORTEST_INSIDE || lexicon.has(inner, lang) || (lang === 'fi' && lexicon.knowsFinnish(inner)))
      continue;
    const around = lexicon.around(inner, lang);
    if (around.length === 0 || around.length > MOST_AROUND) continue;
    return [alternative('inside', around, [around.map((found) => indexTerm(found, lang))])];
  }
  return [];
}

const LONG_WORD = 8;
const SHORTEST_CORRECTED = 4;
const LONGEST_CORRECTED = 30;
const MOST_CORRECTIONS = 4;
const ENDING = 4;

function asCorrection(word: string, lexicon: Lexicon): Alternative[] {
  const typed = fold(word);
  if (typed.length < SHORTEST_CORRECTED || typed.length > LONGEST_CORRECTED || /\p{N}/u.test(typed)) return [];
  const most = typed.length >= LONG_WORD ? 2 : 1;
  const stem = key(word, 'fi');
  const byStem = stem.length < SHORTEST_CORRECTED ? [] : lexicon.nearest(stem, 1, 0);
  const keys = byStem.length > 0 ? byStem : lexicon.nearest(typed, most, ENDING);
  const best = keys.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_CORRECTIONS);
  return best.length === 0 ? [] : [alternative('correction', best, [best.flatMap((found) => termsOf(found, lexicon))])];
}

/** The terms of the index that a plan asks for. */
export const termsOfPlan = (plan: Plan): string[] => [
  ...new Set(plan.words.flatMap(({ alternatives }) => alternatives.flatMap(({ all }) => all.flat()))),
];
