import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const practices = counted('en', 'practice', 'practices');

/** Lists that the reader filters, sorts and saves. */
export const facets: Strings['facets'] = {
  heading: 'Filter the list',
  note: 'The figure tells how many entries are shown if you tick the box.',
  names: {
    theme: 'Theme',
    group: 'Target group',
    region: 'Region',
    municipality: 'Municipality',
    organisation: 'Kind of organisation',
    language: 'Language of service',
    objective: 'Objective',
    beneficiary: 'Beneficiary',
    programme: 'Fund',
    status: 'Status',
  },
  shown: {
    practices,
    projects: counted('en', 'project', 'projects'),
  },
  none: 'Nothing matches all the filters. Remove one of them.',
  sum: (money) => `EU support in total: ${money}`,
  noSum: 'The source does not state the EU support',
  sort: { label: 'Order', place: 'By place', title: 'By name', newest: 'Newest source first' },
  view: { label: 'View', list: 'List', cards: 'Cards', table: 'Table', map: 'Map' },
  save: 'Save as CSV',
  columns: {
    title: 'Practice',
    original: 'Title in the source',
    what: 'What it does',
    source: 'Date of the source',
    address: 'Address',
  },
  map: {
    heading: 'Practices on the map',
    how: 'Each circle is a municipality where, by the source, the work is done. Choosing a circle narrows the list to the municipality; choosing it again removes the filter. The size follows the other filters.',
    marker: (place, count) => `${place}: ${practices(count)}`,
    onMap: (count, municipalities) =>
      `On the map: ${practices(count)} in ${counted('en', 'municipality', 'municipalities')(municipalities)}.`,
    regionOnly: (count) => `For ${practices(count)} the source names only a region.`,
    national: (count) => `${counted('en', 'practice covers', 'practices cover')(count)} the whole country.`,
    unknown: (count) => `For ${practices(count)} the source gives no place.`,
  },
  /** What stands where a row has no value. */
  missing: 'the source does not say',
  pages: 'Browse by',
};
