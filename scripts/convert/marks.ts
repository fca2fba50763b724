/// <reference lib="es2025.regexp" />
import type { Change, Term } from '../../src/schema/glossary.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { Span } from './facts/span.ts';
import { overlapsAny } from './facts/span.ts';
import { literally } from './text/pattern.ts';

/** The components by which a text marks a word; the site allows these and no others. */
export type MarkName = 'Term' | 'Changed' | 'Place' | 'Organisation' | 'Figure';

/** A stretch of a text that a component wraps. */
export interface Mark extends Span {
  name: MarkName;
  /** Attributes of the component, in the order in which they are written. */
  attributes: Readonly<Record<string, string>>;
}

/** A place, an organisation or a figure that a text names, as the component that marks it. */
export interface Named extends Mark {
  /** What is linked once in a record; undefined for figures, each of which says something of its own. */
  key: string | undefined;
}

/** Marks words of texts, each entry, place and organisation where it is named first. One marker a record. */
export interface Marker {
  mark: (text: string, named: readonly Named[]) => Mark[];
  /** Ids of the entries marked so far, in the order of the vocabulary. */
  marked: (name: NoteName) => string[];
}

type NoteName = Extract<MarkName, 'Term' | 'Changed'>;

interface Entry {
  name: NoteName;
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
 * after the text. No mark lies in another: a word has one thing to open. Notes come before links,
 * since they explain what the reader would not know; but a term that is only a word of an
 * organisation's name leaves the name whole.
 * @param asOf the day, month or year of which the text speaks, ISO 8601
 */
export function markerOf(index: MarkIndex, lang: Lang, asOf: string | undefined): Marker {
  const entries = index[lang].filter(({ from }) => from === undefined || (asOf !== undefined && from > asOf));
  /** Entries that need no mark any more, and those of them that have one. */
  const used = new Set<Entry>();
  const marked = new Set<Entry>();
  const linked = new Set<string>();

  const notesOf = (text: string, named: readonly Named[]): Mark[] => {
    const names = named.filter(({ name }) => name === 'Organisation');
    const candidates = entries
      .filter((entry) => !used.has(entry))
      .flatMap((entry) => {
        const span = spansOf(entry, text).find((found) => entry.name === 'Changed' || !isWithin(found, names));
        return span ? [{ entry, ...span }] : [];
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
    return chosen.map(({ entry: { name, id }, start, end }) => ({ name, attributes: { id }, start, end }));
  };

  return {
    mark: (text, named) => {
      const notes = notesOf(text, named);
      const links = named.filter((found) => {
        if (overlapsAny(found, notes)) return false;
        if (found.key === undefined) return true;
        return !linked.has(found.key) && linked.add(found.key);
      });
      return [
        ...notes,
        ...links.map(({ name, attributes, start, end }) => ({ name, attributes, start, end })),
      ].toSorted((a, b) => a.start - b.start);
    },
    marked: (name) => entries.filter((entry) => entry.name === name && marked.has(entry)).map(({ id }) => id),
  };
}

const spansOf = ({ pattern }: Entry, text: string): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Whether a stretch is a part of a longer one. */
const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => start <= span.start && span.end <= end && end - start > span.end - span.start);

/** Words that begin so, at the beginning of a word, to the end of the word. */
function patternOf(beginnings: readonly string[]): RegExp {
  const longestFirst = beginnings.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = longestFirst.map((beginning) => literally(beginning)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})[\\p{L}]*(?::\\p{Ll}+)?`, 'giu');
}
