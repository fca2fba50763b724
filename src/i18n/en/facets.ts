import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { listFilters } from '../term-lists.ts';
import { terms } from './terms.ts';

const practices = counted('en', 'practice', 'practices');

/** Lists that the reader filters, sorts and saves. */
export const facets: Strings['facets'] = {
  heading: 'Filter the list',
  note: 'The figure is the number of entries shown if you choose the filter.',
  names: listFilters(terms, 'Type of organisation'),
  shown: {
    practices,
    projects: counted('en', 'project', 'projects'),
  },
  none: 'Nothing matches all the filters. Remove one of them.',
  sum: (money) => `EU support in total: ${money}`,
  noSum: 'The source does not state the EU support',
  sort: { label: 'Order', place: 'By place', title: 'By title', newest: 'Newest source first' },
  view: { label: 'View', list: 'List', cards: 'Cards', table: 'Table', map: 'Map' },
  save: 'Save to a CSV file',
  columns: {
    title: 'Practice',
    original: terms.originalTitle,
    what: 'What is done',
    source: 'Date of the source',
    address: terms.address,
  },
  map: {
    heading: 'Practices on the map',
    how: 'Each circle is a municipality where, according to the source, the work is done. Choosing a circle narrows the list to that municipality; choosing it again removes the filter. The size of a circle follows the other filters.',
    marker: (place, count) => `${place}: ${practices(count)}`,
    onMap: (count, municipalities) =>
      `On the map: ${practices(count)} in ${counted('en', 'municipality', 'municipalities')(municipalities)}.`,
    regionOnly: (count) => `For ${practices(count)} the source names only a region.`,
    national: (count) => `${counted('en', 'practice covers', 'practices cover')(count)} the whole country.`,
    unknown: (count) => `For ${practices(count)} the source gives no place.`,
  },
  /** What stands where a row has no value. */
  missing: terms.notSaid,
  pages: 'Browse by',
};
