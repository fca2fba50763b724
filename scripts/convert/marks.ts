import { dayOfChange } from '../../src/schema/glossary.ts';
import type { Change, Term } from '../../src/schema/glossary.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { Span } from './facts/span.ts';
import { overlapsAny } from './facts/span.ts';

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
  /** Learns which changes a title, a summary or a list names: words that a page shows and nothing can be wrapped in. */
  read: (text: string) => void;
  /** Ids of the entries marked so far, in the order of the vocabulary. */
  marked: (name: NoteName) => string[];
}

type NoteName = Extract<MarkName, 'Term' | 'Changed'>;

interface Entry {
  name: NoteName;
  id: string;
  /** What its words begin with, in small letters. */
  beginnings: readonly string[];
  /** The day of a change, ISO 8601; undefined for a term. */
  day: string | undefined;
  /** Whether it is about a word of this language alone: "kotouttaminen" is a Finnish word, the others have no such. */
  isOfWord: boolean;
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
      ...changes.map((change) => ({
        id: change.id,
        words: change.words[lang],
        day: dayOfChange(change),
        isOfWord: LANGS.some((other) => change.words[other].length === 0),
        name: 'Changed' as const,
      })),
      ...glossary.map(({ id, words }) => ({
        id,
        words: words[lang],
        day: undefined,
        isOfWord: false,
        name: 'Term' as const,
      })),
    ].flatMap(({ words, ...entry }) => (words.length === 0 ? [] : [{ ...entry, beginnings: words.map(small) }]));
  return { fi: entriesOf('fi'), sv: entriesOf('sv'), en: entriesOf('en') };
}

/**
 * A marker for a text of a language that speaks as of a day. Changes are marked where they came after the text was
 * gathered: a document tells of the months before its day as well. No mark lies in another: a word has one thing to open. Notes come before links,
 * since they explain what the reader would not know; but a term that is only a word of an
 * organisation's name leaves the name whole.
 * @param asOf the day, month or year of which the text speaks, ISO 8601
 */
export function markerOf(index: MarkIndex, lang: Lang, asOf: string | undefined): Marker {
  const entries = index[lang].filter(({ day }) => day === undefined || (asOf !== undefined && day > gathered(asOf)));
  const changes = entries.filter(({ name }) => name === 'Changed');
  const ofWords = entries.filter(({ isOfWord }) => isOfWord);
  /** Entries that need no mark any more, and those of them that have one. */
  const used = new Set<Entry>();
  const marked = new Set<Entry>();
  const linked = new Set<string>();

  const notesOf = (text: string, named: readonly Named[], among: readonly Entry[]): Mark[] => {
    const names = named.filter(({ name }) => name === 'Organisation');
    const letters = small(text);
    const words = new Set(ofWords.flatMap((entry) => spansOf(entry, letters).map(({ start }) => start)));
    const candidates = among
      .filter((entry) => !used.has(entry))
      .flatMap((entry) => {
        const spans = spansOf(entry, letters);
        if (entry.name === 'Changed') return spans.slice(0, 1).map((span) => ({ entry, ...span }));
        // Where a note is about the word alone, what it means is explained all the same, as in the other languages:
        // in the list of terms, and at the next word that has no such note.
        const free = spans.filter((span) => !isWithin(span, names));
        if (free.some(({ start }) => words.has(start))) marked.add(entry);
        return free
          .filter(({ start }) => !words.has(start))
          .slice(0, 1)
          .map((span) => ({ entry, ...span }));
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
      const notes = notesOf(text, named, entries);
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
    read: (text) => {
      notesOf(text, [], changes);
    },
    marked: (name) => entries.filter((entry) => entry.name === name && marked.has(entry)).map(({ id }) => id),
  };
}

/** A year before a day, month or year: what changed in the months in which a document was written stands beside its words too. */
const gathered = (asOf: string): string => asOf.replace(/^\d{4}/u, (year) => String(Number(year) - 1));

/** A text in small letters, each where it stood: the few letters that become two when made small stay. */
const small = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });

const WITHIN_A_WORD = /(?<=[\p{L}\p{N}-])/uy;
const REST_OF_WORD = /\p{L}*(?::\p{Ll}+)?/uy;
/** A word that runs on into a number is a name: Integration2024. */
const BEFORE_A_NUMBER = /\p{N}/uy;

/** Where the words of an entry stand in a text of small letters: from a beginning to the end of the word. */
function spansOf({ beginnings }: Entry, letters: string): Span[] {
  const spans: Span[] = [];
  for (const beginning of beginnings)
    for (let start = letters.indexOf(beginning); start !== -1; start = letters.indexOf(beginning, start + 1)) {
      WITHIN_A_WORD.lastIndex = start;
      if (WITHIN_A_WORD.test(letters)) continue;
      REST_OF_WORD.lastIndex = start + beginning.length;
      const end = start + beginning.length + (REST_OF_WORD.exec(letters)?.[0] ?? '').length;
      BEFORE_A_NUMBER.lastIndex = end;
      if (!BEFORE_A_NUMBER.test(letters)) spans.push({ start, end });
    }
  // Where two of them begin at one place, the longer is meant.
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a stretch is a part of a longer one. */
const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => start <= span.start && span.end <= end && end - start > span.end - span.start);
