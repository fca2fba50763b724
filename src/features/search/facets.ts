import { countsOf, passing } from '../facets/facets.ts';
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

const chosenIn = (selection: Selection): Map<string, readonly string[]> =>
  new Map(FILTERS.map((filter) => [filter, selection[filter]]));

const memberOf =
  (membership: Membership) =>
  (record: string, facet: string, value: string): boolean =>
    FILTERS.some((filter) => filter === facet && membership[filter].get(value)?.has(record));

/** Tells whether a record passes all filters. */
export const passesAll = (record: string, selection: Selection, membership: Membership): boolean =>
  passing([record], chosenIn(selection), memberOf(membership)).length > 0;

/**
 * Counts of every value among the records found. A filter's own choice does not lower its counts:
 * the number beside a box says what ticking it gives (or adds).
 */
export function countFacets(found: readonly string[], selection: Selection, membership: Membership): Counts {
  const values = new Map(FILTERS.map((filter) => [filter, [...membership[filter].keys()]]));
  const counts = countsOf(found, values, chosenIn(selection), memberOf(membership));
  return byFilter((filter) => new Map([...(counts.get(filter) ?? [])].map(([value, { own }]) => [value, own])));
}

/** How many records each value has. */
export const sizesOf = (membership: Membership): Counts =>
  byFilter((filter) => new Map([...membership[filter]].map(([value, { size }]) => [value, size])));
