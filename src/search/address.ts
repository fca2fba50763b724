import { readValues, writeValues } from '../lib/facet-address.ts';
import { FILTERS, QUERY_KEY } from './fields.ts';
import type { Filter } from './fields.ts';
import { emptySelection } from './facets.ts';
import type { Selection } from './facets.ts';

/** What a search page shows, as its address says it. */
export interface SearchState {
  query: string;
  selection: Selection;
}

const LONGEST_QUERY = 500;

/** Reads the state from the part of an address after "?". Values are kept as they are and are never trusted. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const selection = FILTERS.reduce<Selection>(
    (chosen, filter) => ({ ...chosen, [filter]: readValues(parameters, filter) }),
    emptySelection(),
  );
  return { query: (parameters.get(QUERY_KEY) ?? '').slice(0, LONGEST_QUERY), selection };
}

/** Writes the state as the part of an address from "?" on; nothing for an empty state. */
export function writeState({ query, selection }: SearchState): string {
  const parameters = new URLSearchParams();
  const words = query.trim();
  if (words !== '') parameters.set(QUERY_KEY, words);
  for (const filter of FILTERS) writeValues(parameters, filter, selection[filter]);
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
