import type { Message } from '../../src/schema/report.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { SourceText } from './document.ts';
import type { ParsedRecord } from './kinds/kind.ts';
import { problem } from './problems.ts';
import { LONGEST_ID } from '../../src/schema/id.ts';
import { slugOf } from '../../src/schema/slug.ts';

/** The id of a record; undefined where nobody but a person can give it one. */
export interface Identity {
  id: string | undefined;
}

/** Names that a system of files or the site keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;

type Entry = SourceFile['records'][number];
const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id);

/**
 * Gives the records of a document their ids. Where source.yaml lists them, the record at a place
 * must be the one whose id stands there: by its heading and title, or by the title that the list
 * repeats for this language. Otherwise ids are made of heading and title.
 */
export function identify(
  records: readonly ParsedRecord[],
  source: SourceText,
  language: Lang,
): { identities: Identity[]; messages: Message[] } {
  const { file } = source;
  const entries = source.source?.records;
  const messages: Message[] = [];
  if (!entries) {
    const identities = records.map((record): Identity => {
      const slug = slugOf(record.slugOf);
      const fault = slugFaultOf(slug, record.slugOf);
      if (fault === undefined) return { id: slug };
      messages.push(problem('id-unclear', { file, line: record.lines[0] }, `“${record.slugOf}”, ${fault}`));
      return { id: undefined };
    });
    return { identities, messages };
  }
  const places = placesIn(entries, records, language);
  const identities = records.map((record, index): Identity => {
    const place = places[index] ?? {};
    const entry = place.entry === undefined ? undefined : entries[place.entry];
    const slug = slugOf(record.slugOf);
    if (!place.isKnown || entry === undefined) {
      messages.push(
        problem(
          'id-not-listed',
          { file, line: record.lines[0] },
          `${slug} (${record.title.text})`,
          entry === undefined ? 'no more records' : `${idOf(entry)} as record ${String((place.entry ?? 0) + 1)}`,
        ),
      );
    }
    return { id: entry === undefined ? slug : idOf(entry) };
  });
  messages.push(...missingRecords(entries, records, places, source));
  return { identities, messages };
}

/** Where a record stands in the list of ids, and whether it is the one that stands there. */
interface Place {
  entry?: number;
  isKnown?: boolean;
}

/**
 * The place of each record in the list of ids. Records that are known by their titles hold their places, in the order of
 * the list; those between two of them take the places that are left there, and are not the ones that the list expects.
 */
function placesIn(entries: readonly Entry[], records: readonly ParsedRecord[], language: Lang): Place[] {
  const byWords = new Map<string, number[]>();
  const put = (words: string, index: number): void => {
    const known = byWords.get(words);
    if (known === undefined) byWords.set(words, [index]);
    else if (known.at(-1) !== index) known.push(index);
  };
  for (const [index, entry] of entries.entries()) {
    put(`id ${idOf(entry)}`, index);
    if (typeof entry === 'object') put(`title ${entry.title[language]}`, index);
  }
  let last = -1;
  const found = records.map((record, index) => {
    const all = [
      ...(byWords.get(`id ${slugOf(record.slugOf)}`) ?? []),
      ...(byWords.get(`title ${record.title.text}`) ?? []),
    ];
    const own = all.includes(index) ? index : (all.find((place) => place > last) ?? all[0]);
    if (own !== undefined) last = own;
    return own;
  });
  const held = longestRising(found);
  const places = found.map((entry, index): Place =>
    entry !== undefined && held.has(index) ? { entry, isKnown: true } : {},
  );
  for (let index = 0, from = 0; index < places.length; index += 1) {
    const place = places[index];
    if (place?.entry !== undefined) from = place.entry + 1;
    else {
      const until = places.slice(index).find((next) => next.entry !== undefined)?.entry ?? entries.length;
      if (from < until) places[index] = { entry: from++ };
    }
  }
  return places;
}

/** Which of the numbers belong to the longest row of them that rises; what is undefined belongs to none. */
function longestRising(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  /** For each length of a row, the index of the number that ends it and is the smallest. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, number] of numbers.entries()) {
    if (number === undefined) continue;
    let length = ends.length;
    while (length > 0 && (numbers[ends[length - 1] ?? 0] ?? 0) >= number) length -= 1;
    before.set(index, ends[length - 1]);
    ends[length] = index;
  }
  const row = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) row.add(index);
  return row;
}

/** Ids of the list whose records the text does not have: those that follow each other are missing together. */
function missingRecords(
  entries: readonly Entry[],
  records: readonly ParsedRecord[],
  places: readonly Place[],
  { file, lines }: SourceText,
): Message[] {
  const taken = new Map(places.flatMap(({ entry }, index) => (entry === undefined ? [] : [[entry, index] as const])));
  const messages: Message[] = [];
  for (let from = 0; from < entries.length; from += 1) {
    if (taken.has(from)) continue;
    let to = from;
    while (to + 1 < entries.length && !taken.has(to + 1)) to += 1;
    const next = taken.get(to + 1);
    const line = (next === undefined ? undefined : records[next]?.lines[0]) ?? lines.at(-1)?.number ?? 1;
    const [first, last] = [entries[from], entries[to]].map((entry) => (entry === undefined ? '' : idOf(entry)));
    const named =
      from === to
        ? `no record ${first ?? ''}`
        : `none of the ${String(to - from + 1)} records from ${first ?? ''} to ${last ?? ''}`;
    messages.push(problem('record-missing', { file, line }, named));
    from = to;
  }
  return messages;
}

/** Why the words of a title give no id that could stay for ever. */
export function slugFaultOf(slug: string, words: string): string | undefined {
  if (slug === '') return 'of which no letter or digit can stand in an id';
  if (/\p{L}/u.test(words) && !/[a-z]/u.test(slug)) return 'of whose letters none can stand in an id';
  if (RESERVED.test(slug)) return `of which the id would be “${slug}”, a name that computers keep for themselves`;
  return slug.length > LONGEST_ID ? `of which the id would have ${String(slug.length)} letters` : undefined;
}
