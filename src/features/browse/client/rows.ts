import { statusOfDates } from '../../../atlas/status-of-dates.ts';
import { ROW_ID } from '../facets.ts';

/** A record in the list as its row tells of it. */
export interface Row {
  id: string;
  /** All elements that stand for it: a practice of two towns stands under both. */
  elements: readonly HTMLElement[];
  link: HTMLAnchorElement;
  values: (facet: string) => readonly string[];
  /** What the row carries beside its facets. */
  data: (name: string) => string | undefined;
}

/** Tells whether a row has a value of a facet. */
export const hasValue = (row: Row, facet: string, value: string): boolean => row.values(facet).includes(value);

/** The records of the list in the order of the page. */
export function rowsIn(container: HTMLElement, today: string): Row[] {
  const elements = [...container.querySelectorAll<HTMLElement>(`[${ROW_ID}]`)];
  return [...Map.groupBy(elements, (element) => element.getAttribute(ROW_ID) ?? '')].flatMap(([id, same]) => {
    const row = rowOf(id, same, today);
    return row === undefined ? [] : [row];
  });
}

function rowOf(id: string, elements: readonly HTMLElement[], today: string): Row | undefined {
  const link = elements[0]?.querySelector('a');
  if (link === null || link === undefined) return undefined;
  const data = (name: string): string | undefined => elements[0]?.dataset[name];
  const status = statusOfDates(data('start'), data('end'), today);
  return {
    id,
    elements,
    link,
    data,
    values: (facet) => (facet === 'status' ? [status] : (data(facet) ?? '').split(' ').filter((value) => value !== '')),
  };
}
