import type { Membership } from './facets.ts';
import { indexTerm } from './fields.ts';
import type { HitText } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './plan.ts';
import type { TermIndex } from './term-index.ts';
import { key } from './text/key.ts';
import { fold, wordsOf } from './text/words.ts';

/** What a reader may try who found nothing. */
export interface Help {
  /** Words that exist and are near to hers, as texts write them. */
  words: readonly string[];
  /** The ids of themes that fit. */
  themes: readonly string[];
}

const MOST_WORDS = 4;
const MOST_UNKNOWN = 3;
const MOST_THEMES = 4;
/** More mistakes than a search corrects by itself: the reader decides. */
const MOST_MISTAKES = 3;
const LETTERS_PER_MISTAKE = 2.5;
const ENDING = 4;
const SHORTEST = 4;
const LONGEST = 30;

/** What is asked for help. */
export interface HelpSources {
  lexicon: Lexicon;
  index: TermIndex;
  membership: Membership;
  hitOf: (key: string) => Promise<HitText>;
}

/**
 * Words near to those that were not found, and the themes of what they or the query without filters would find.
 * @param found the records that the query finds without filters, by their keys in the index
 * @throws where a part of the index cannot be read
 */
export async function helpFor(
  plan: Plan,
  found: readonly string[],
  { lexicon, index, membership, hitOf }: HelpSources,
): Promise<Help> {
  const near = await Promise.all(
    nearestKeys(plan, lexicon).map(async (wanted) => {
      const own = indexTerm(wanted, lexicon.lang);
      const scores = await index.scoresOf(lexicon.kindsOf(wanted).map((kind) => indexTerm(wanted, kind)));
      const [best] = [...(scores.get(own) ?? [])].toSorted(([, a], [, b]) => b - a);
      const word = best === undefined ? undefined : wordWithKey(wanted, await hitOf(best[0]), lexicon);
      return {
        words: word === undefined ? [] : [word],
        records: [...scores.values()].flatMap((one) => [...one.keys()]),
      };
    }),
  );
  const records = found.length > 0 ? found : near.flatMap((one) => one.records);
  return { words: near.flatMap(({ words }) => words), themes: commonThemes(records, membership) };
}

/** The keys nearest to the words of a query that were not found. */
export function nearestKeys(plan: Plan, lexicon: Lexicon): string[] {
  const unknown = plan.words.filter(({ alternatives }) => alternatives.length === 0);
  const keys = unknown.slice(0, MOST_UNKNOWN).flatMap(({ text }) => {
    const typed = fold(text);
    if (typed.length < SHORTEST || typed.length > LONGEST || /\p{N}/u.test(typed)) return [];
    return lexicon
      .nearest(typed, MOST_MISTAKES, ENDING, LETTERS_PER_MISTAKE)
      .filter((found) => lexicon.has(found, lexicon.lang))
      .slice(0, MOST_WORDS);
  });
  return [...new Set(keys)].slice(0, MOST_WORDS);
}

/** The shortest word with a key among the texts of a record. */
export function wordWithKey(wanted: string, { title, summary, text }: HitText, lexicon: Lexicon): string | undefined {
  const found = [title, summary, text]
    .flatMap(wordsOf)
    .map((word) => word.text)
    .filter((word) => key(word, lexicon.lang) === wanted);
  return found.toSorted((a, b) => a.length - b.length || (a < b ? 1 : -1)).at(0);
}

/** The themes that most of some records have. */
export function commonThemes(records: readonly string[], membership: Membership): string[] {
  const wanted = new Set(records);
  return [...membership.theme]
    .map(([value, members]) => ({ value, count: [...members].filter((record) => wanted.has(record)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_THEMES)
    .map(({ value }) => value);
}
