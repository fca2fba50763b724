import type { Decoded } from '../../workspace/decode.ts';
import { distinct, group, id, list, text } from '../../workspace/decode.ts';
import { mergeLists, mergeText, moved } from '../../workspace/merge.ts';
import type { Tool } from '../../workspace/tool.ts';

/** The most that the shortlist holds; fields of the page keep to the same. */
export const SHORTLIST_LIMITS = { items: 200, title: 120, note: 4000 } as const;

const item = group({ record: id, note: text(SHORTLIST_LIMITS.note) });
const decode = group({
  /** What the reader calls the list; it heads the briefing pack. */
  title: text(SHORTLIST_LIMITS.title),
  items: distinct(list(item, SHORTLIST_LIMITS.items), ({ record }) => record),
});

export type Shortlist = Decoded<typeof decode>;
export type ShortlistItem = Decoded<typeof item>;

/** What the shortlist keeps: records in the reader's order, each with a note. */
export const shortlistTool: Tool<Shortlist> = {
  name: 'shortlist',
  version: 1,
  decode,
  migrations: new Map(),
  empty: { title: '', items: [] },
  count: ({ items }) => items.length,
  merge: (own, added) => ({
    title: own.title === '' ? added.title : own.title,
    items: mergeLists(
      own.items,
      added.items,
      ({ record }) => record,
      (one, other) => ({ record: one.record, note: joinNotes(one.note, other.note) }),
    ).slice(0, SHORTLIST_LIMITS.items),
  }),
};

const joinNotes = (own: string, added: string): string => mergeText('', own, added).slice(0, SHORTLIST_LIMITS.note);

const withItems = (shortlist: Shortlist, items: readonly ShortlistItem[]): Shortlist => ({ ...shortlist, items });

export const hasRecord = ({ items }: Shortlist, record: string): boolean => items.some((one) => one.record === record);

/** Adds a record at the end; one that is there stays as it is. */
export const added = (shortlist: Shortlist, record: string): Shortlist =>
  hasRecord(shortlist, record) ? shortlist : withItems(shortlist, [...shortlist.items, { record, note: '' }]);

export const removed = (shortlist: Shortlist, record: string): Shortlist =>
  withItems(
    shortlist,
    shortlist.items.filter((one) => one.record !== record),
  );

/** Moves a record by some places, no further than to an end. */
export function movedBy(shortlist: Shortlist, record: string, places: number): Shortlist {
  const from = shortlist.items.findIndex((one) => one.record === record);
  if (from < 0) return shortlist;
  const to = Math.max(0, Math.min(shortlist.items.length - 1, from + places));
  return withItems(shortlist, moved(shortlist.items, from, to));
}

export const noteOf = ({ items }: Shortlist, record: string): string =>
  items.find((one) => one.record === record)?.note ?? '';

/** Writes a note. A record that another tab has taken away meanwhile comes back with it: a note is never lost. */
export const withNote = (shortlist: Shortlist, record: string, note: string): Shortlist =>
  withItems(
    shortlist,
    added(shortlist, record).items.map((one) => (one.record === record ? { record, note } : one)),
  );
