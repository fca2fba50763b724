import { alphabetical } from '../../atlas/order.ts';
import type { AtlasRecord } from '../../schema/record.ts';
import type { Lang } from '../../schema/lang.ts';

/** A value that a filter offers, with the number of records that have it. */
export interface FilterChoice {
  value: string;
  label: string;
  /** What a single record of the value is called, where that is another word than the label. */
  name: string;
  /** Left out where it changes from day to day. */
  count: number | undefined;
}

/** The values that any record has, each with its number of records, as a dictionary orders their labels. */
export function choicesAmong<Item extends AtlasRecord>(
  lang: Lang,
  records: readonly Item[],
  valuesOf: (record: Item) => readonly string[],
  labelOf: (value: string) => string,
): FilterChoice[] {
  const compare = alphabetical(lang);
  return [...Map.groupBy(records.flatMap(valuesOf), (value) => value)]
    .map(([value, { length: count }]) => ({ value, label: labelOf(value), name: labelOf(value), count }))
    .toSorted((a, b) => compare(a.label, b.label));
}

/** The choices with some values moved to their end, in an order of their own. */
export const withLast = (choices: readonly FilterChoice[], last: readonly string[]): FilterChoice[] => [
  ...choices.filter(({ value }) => !last.includes(value)),
  ...last.flatMap((wanted) => choices.filter(({ value }) => value === wanted)),
];
