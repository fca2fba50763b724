import { byFilter, FILTERS } from './fields.ts';
import type { Filter } from './fields.ts';

/** The values chosen for each filter. Nothing chosen lets everything through. */
export type Selection = Readonly<Record<Filter, readonly string[]>>;

/** Which records have a value: filter → value → keys of records. */
export type Membership = Readonly<Record<Filter, ReadonlyMap<string, ReadonlySet<string>>>>;

/** How many results each value of a filter would give. */
export type Counts = Readonly<Record<Filter, ReadonlyMap<string, number>>>;

export const emptySelection = (): Selection => byFilter(() => []);

export const isEmptySelection = (selection: Selection): boolean =>
  FILTERS.every((filter) => selection[filter].length === 0);

/** Tells whether a record passes one filter: it has any of the chosen values. */
const passes = (record: string, filter: Filter, selection: Selection, membership: Membership): boolean =>
  selection[filter].length === 0 ||
  selection[filter].some((value) => membership[filter].get(value)?.has(record) ?? false);

/** Tells whether a record passes all filters. */
export const passesAll = (record: string, selection: Selection, membership: Membership): boolean =>
  FILTERS.every((filter) => passes(record, filter, selection, membership));

/**
 * Counts of every value among the records found. A filter's own choice does not lower its counts:
 * the number beside a box says what ticking it gives (or adds).
 */
export function countFacets(found: readonly string[], selection: Selection, membership: Membership): Counts {
  const countsOf = (filter: Filter): ReadonlyMap<string, number> => {
    const others = { ...selection, [filter]: [] };
    const passing = found.filter((record) => passesAll(record, others, membership));
    return new Map(
      [...membership[filter]].map(([value, records]) => [
        value,
        passing.filter((record) => records.has(record)).length,
      ]),
    );
  };
  return byFilter(countsOf);
}
