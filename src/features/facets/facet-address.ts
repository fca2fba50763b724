import type { Chosen } from './facets.ts';

const LONGEST_VALUE = 80;
const MOST_VALUES = 50;

/** The values of a key in an address, each once. They are kept as they are and are never trusted. */
export const readValues = (parameters: URLSearchParams, key: string): string[] =>
  [...new Set(parameters.getAll(key))]
    .filter((value) => value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, MOST_VALUES);

/** Writes the values of a key into an address, in an order of their own. */
export function writeValues(parameters: URLSearchParams, key: string, values: readonly string[]): void {
  for (const value of values.toSorted()) parameters.append(key, value);
}

/** How a list stands: what is chosen, in which order, in which form. */
export interface ListState {
  chosen: Chosen;
  sort: string;
  descending: boolean;
  view: string;
}

/** What a list offers. The first way of sorting and the first view are those of an address that says nothing. */
export interface ListOffer {
  /** The values of each facet, in the order in which they stand in the address. */
  facets: ReadonlyMap<string, readonly string[]>;
  sorts: readonly string[];
  views: readonly string[];
}

const KEYS = { sort: 'sort', order: 'order', view: 'view' } as const;
const DESCENDING = 'desc';

const oneOf = (offered: readonly string[], wanted: string | null): string =>
  offered.find((value) => value === wanted) ?? offered[0] ?? '';

/** Reads a list's state from the part of an address after "?". What the list does not offer is left out. */
export function readListState(search: string, { facets, sorts, views }: ListOffer): ListState {
  const parameters = new URLSearchParams(search);
  const chosen = [...facets].map(
    ([facet, values]) =>
      [
        facet,
        readValues(parameters, facet)
          .filter((value) => values.includes(value))
          .toSorted(),
      ] as const,
  );
  return {
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    sort: oneOf(sorts, parameters.get(KEYS.sort)),
    descending: parameters.get(KEYS.order) === DESCENDING,
    view: oneOf(views, parameters.get(KEYS.view)),
  };
}

/** Writes a list's state as the part of an address from "?" on; nothing where all is as the list offers it first. */
export function writeListState({ chosen, sort, descending, view }: ListState, offer: ListOffer): string {
  const parameters = new URLSearchParams();
  for (const facet of offer.facets.keys()) writeValues(parameters, facet, chosen.get(facet) ?? []);
  if (sort !== offer.sorts[0]) {
    parameters.set(KEYS.sort, sort);
    if (descending) parameters.set(KEYS.order, DESCENDING);
  }
  if (view !== offer.views[0]) parameters.set(KEYS.view, view);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
