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
}

/**
 * A marker for a text of a language that speaks as of a day. Changes are marked where they came
 * after the text; where a change and a term claim the same words, the change is marked.
 * @param asOf the day, month or year of which the text speaks, ISO 8601
 */
export function markerOf(
  { glossary, changes }: { glossary: readonly Term[]; changes: readonly Change[] },
  lang: Lang,
  asOf: string | undefined,
): Marker {
  const later = changes.filter(({ from }) => asOf !== undefined && from > asOf);
  const entries: Entry[] = [
    ...later.map(({ id, words }) => ({ id, words: words[lang], name: 'Changed' as const })),
    ...glossary.map(({ id, words }) => ({ id, words: words[lang], name: 'Term' as const })),
  ].flatMap(({ id, words, name }) => (words.length === 0 ? [] : [{ id, name, pattern: patternOf(words) }]));
  const used = new Set<Entry>();

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
      for (const candidate of candidates) if (!overlapsAny(candidate, chosen)) chosen.push(candidate);
      for (const { entry } of chosen) used.add(entry);
      return chosen
        .toSorted((a, b) => a.start - b.start)
        .map(({ entry: { name, id }, start, end }) => ({ name, id, start, end }));
    },
    marked: (name) => entries.filter((entry) => entry.name === name && used.has(entry)).map(({ id }) => id),
  };
}

/** Words that begin so, at the beginning of a word, to the end of the word. */
function patternOf(beginnings: readonly string[]): RegExp {
  const longestFirst = beginnings.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = longestFirst.map((beginning) => beginning.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})[\\p{L}]*(?::\\p{Ll}+)?`, 'iu');
}
