import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** What stands on a page that gathers records beside the records: numbers, money, map and neighbours. */
export const gather: Strings['gather'] = {
  inNumbers: 'In figures',
  themes: 'Themes',
  groups: 'Target groups',
  otherThemes: 'Other themes in the same entries',
  otherGroups: 'Other target groups in the same entries',
  companions: 'Organisations in the same projects and practices',
  otherMunicipalities: 'Other municipalities of the region',
  filter: 'Filter the practices further',
  support: {
    heading: 'EU support',
    sum: (projects, money) => `EU support of ${money}, ${counted('en', 'project', 'projects')(projects)}.`,
    organisation:
      'Shows the support granted to projects of which the organisation is a beneficiary. Does not show how much of it stays with the organisation: the source does not say how the support is divided among partners or how much of it has been spent.',
    theme:
      'Shows the support granted to the projects of the theme. A project with several themes is counted in each with all its support, so the totals of the themes cannot be added up.',
  },
  map: {
    municipality: (place) => `${place} on the map of Finland`,
    region: (place) =>
      `${place} on the map of Finland: the dots are municipalities of the region, the circles are municipalities where work is done`,
    heading: 'The regions on the map',
    label: (place, count) => `${place} ${counted('en', 'entry', 'entries')(count)}`,
    note: 'Each name stands in the middle of the municipalities of its region. No borders are drawn: no open data on them were available.',
  },
};
