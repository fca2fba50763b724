import { readValues, writeValues } from '../facets/facet-address.ts';
import { AS_TYPED_PARAMETER, FILTERS, QUERY_KEY, SORT_PARAMETER, SORTS } from './fields.ts';
import type { Filter, Sort } from './fields.ts';
import { emptySelection, isEmptySelection } from './facets.ts';
import type { Selection } from './facets.ts';
import { readableQuery } from './query.ts';

/** What a search page shows, as its address says it. */
export interface SearchState {
  query: string;
  selection: Selection;
  sort: Sort;
  /** Whether only the words themselves are searched. */
  asTyped: boolean;
}

/** A query as it is searched when nothing else is said. */
export const plainState = (query: string): SearchState => ({
  query,
  selection: emptySelection(),
  sort: 'relevance',
  asTyped: false,
});

/** Whether nothing is asked: no words, no filter, no order. */
export const asksNothing = ({ query, selection, sort }: SearchState): boolean =>
  query.trim() === '' && isEmptySelection(selection) && sort === 'relevance';

/** Reads the state from the part of an address after "?". Values are kept as they are and are never trusted. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const selection = FILTERS.reduce<Selection>(
    (chosen, filter) => ({ ...chosen, [filter]: readValues(parameters, filter) }),
    emptySelection(),
  );
  return {
    query: readableQuery(parameters.get(QUERY_KEY) ?? ''),
    selection,
    sort: SORTS.find((sort) => sort === parameters.get(SORT_PARAMETER)) ?? 'relevance',
    asTyped: parameters.has(AS_TYPED_PARAMETER),
  };
}

/** Writes the state as the part of an address from "?" on; nothing for an empty state. */
export function writeState({ query, selection, sort, asTyped }: SearchState): string {
  const parameters = new URLSearchParams();
  const words = query.trim();
  if (words !== '') parameters.set(QUERY_KEY, words);
  for (const filter of FILTERS) writeValues(parameters, filter, selection[filter]);
  if (sort !== 'relevance') parameters.set(SORT_PARAMETER, sort);
  if (asTyped) parameters.set(AS_TYPED_PARAMETER, '1');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** The selection with a value chosen, or no longer chosen. */
export function toggled(selection: Selection, filter: Filter, value: string): Selection {
  const chosen = selection[filter];
  return {
    ...selection,
    [filter]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  };
}
