import type { Decoded } from '../../workspace/decode.ts';
import { distinct, group, id, list, text } from '../../workspace/decode.ts';
import { BETWEEN_LINES, joinTexts, mergeLists, moved } from '../../workspace/merge.ts';
import type { Tool } from '../../workspace/tool.ts';

/** The most that the shortlist holds. The fields of the page take less than may be kept: texts that meet find room. */
export const SHORTLIST_LIMITS = { items: 200, fieldTitle: 120, title: 1000, fieldNote: 4000, note: 20_000 } as const;

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
    title: joinTexts(own.title, added.title, BETWEEN_LINES),
    items: mergeLists(
      own.items,
      added.items,
      ({ record }) => record,
      (one, other) => ({ record: one.record, note: joinTexts(one.note, other.note) }),
    ),
  }),
};

const withItems = (shortlist: Shortlist, items: readonly ShortlistItem[]): Shortlist => ({ ...shortlist, items });

/** Whether there is room for a record more. */
export const hasRoom = ({ items }: Shortlist): boolean => items.length < SHORTLIST_LIMITS.items;

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
