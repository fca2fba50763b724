import type { Change, Term } from '../../src/schema/glossary.ts';
import type { Lang } from '../../src/schema/text.ts';
import type { Span } from './facts/span.ts';
import { overlapsAny } from './facts/span.ts';

/** The components by which a text marks a word; the site allows these and no others. */
export type MarkName = 'Term' | 'Changed';

/** A stretch of a text that a component wraps. */
export interface Mark extends Span {
  name: MarkName;
  id: string;
}

/** Marks words of texts, each entry where it is named first. One marker a record. */
export interface Marker {
  mark: (text: string) => Mark[];
  /** Ids of the entries marked so far, in the order of the vocabulary. */
  marked: (name: MarkName) => string[];
}

interface Entry {
  name: MarkName;
  id: string;
  pattern: RegExp;
  /** The day from which a change holds; undefined for a term. */
  from: string | undefined;
}

/** The entries of a vocabulary with their patterns, by language; made once for all texts. */
export type MarkIndex = Readonly<Record<Lang, readonly Entry[]>>;

/** Makes the index. Changes come before terms: where both claim the same words, the change is marked. */
export function markIndexOf({
  glossary,
  changes,
}: {
  glossary: readonly Term[];
  changes: readonly Change[];
}): MarkIndex {
  const entriesOf = (lang: Lang): Entry[] =>
    [
      ...changes.map(({ id, words, from }) => ({ id, words: words[lang], from, name: 'Changed' as const })),
      ...glossary.map(({ id, words }) => ({ id, words: words[lang], from: undefined, name: 'Term' as const })),
    ].flatMap(({ words, ...entry }) => (words.length === 0 ? [] : [{ ...entry, pattern: patternOf(words) }]));
  return { fi: entriesOf('fi'), sv: entriesOf('sv'), en: entriesOf('en') };
}

/**
 * A marker for a text of a language that speaks as of a day. Changes are marked where they came
 * after the text.
 * @param asOf the day, month or year of which the text speaks, ISO 8601
 */
export function markerOf(index: MarkIndex, lang: Lang, asOf: string | undefined): Marker {
  const entries = index[lang].filter(({ from }) => from === undefined || (asOf !== undefined && from > asOf));
  /** Entries that need no mark any more, and those of them that have one. */
  const used = new Set<Entry>();
  const marked = new Set<Entry>();

  return {
    mark: (text) => {
      const candidates = entries
        .filter((entry) => !used.has(entry))
        .flatMap((entry) => {
          const match = entry.pattern.exec(text);
          return match ? [{ entry, start: match.index, end: match.index + match[0].length }] : [];
        })
        // The longer words are meant, and of words as long the change: entries come in that order.
        .toSorted((a, b) => b.end - b.start - (a.end - a.start));
      const chosen: typeof candidates = [];
      for (const candidate of candidates) {
        // A term that a change has taken the words of is explained by the change, here and further on.
        if (chosen.some(({ start }) => start === candidate.start)) used.add(candidate.entry);
        else if (!overlapsAny(candidate, chosen)) chosen.push(candidate);
      }
      for (const { entry } of chosen) {
        used.add(entry);
        marked.add(entry);
      }
      return chosen
        .toSorted((a, b) => a.start - b.start)
        .map(({ entry: { name, id }, start, end }) => ({ name, id, start, end }));
    },
    marked: (name) => entries.filter((entry) => entry.name === name && marked.has(entry)).map(({ id }) => id),
  };
}

/** Words that begin so, at the beginning of a word, to the end of the word. */
function patternOf(beginnings: readonly string[]): RegExp {
  const longestFirst = beginnings.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = longestFirst.map((beginning) => beginning.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})[\\p{L}]*(?::\\p{Ll}+)?`, 'iu');
}
