import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

const records = counted('en', 'entry', 'entries');
const municipalitiesOf = counted('en', 'municipality', 'municipalities');

/** The map, the timeline of the projects and the bars of their funding. */
export const pictures: Strings['pictures'] = {
  map: {
    heading: 'Map',
    marker: (place, count) => `${place}: ${records(count)}`,
    caption:
      'Each circle is a municipality where, according to the source, integration work is done. The larger the circle, the more entries (practices, projects or ideas). The small dots are the municipalities of Finland.',
    outline: 'Outline of the map: Natural Earth, public domain. It has no regional borders, and none are drawn.',
    order:
      'The circles are links. The Tab key moves from the municipality with the most entries to those with the fewest. The list has the same municipalities and figures.',
    capital: 'Helsinki region, enlarged',
    toList: 'Go to the list',
    onMap: (count, municipalities) => `The map shows ${records(count)} in ${municipalitiesOf(municipalities)}.`,
    notOnMap: 'Not on the map:',
    regionOnly: (count) => `${records(count)} for which the source names only a region`,
    national: (count) => `${records(count)} for the whole country`,
    unknown: (count) => `${records(count)} with no place named`,
    mentioned: 'A municipality that a text only mentions is in the list but not on the map.',
    listNote: (count) => `mentioned in ${records(count)}`,
    small: (municipalities) =>
      `Map of Finland with a circle for each municipality where integration work is done: ${municipalities}`,
    open: 'The map and all municipalities',
  },
  onThisPage: 'On this page',
  timeline: {
    heading: 'The projects on a timeline',
    lead: (from, to) =>
      `The projects by specific objective in the order in which they begin, from ${from} to ${to}. Each bar is the duration of a project.`,
    shows:
      'The timeline shows the dates that the source gives; it does not show whether the project kept to them. The timeline and the totals follow the filters.',
    day: (date) => ` The dashed line marks ${date}.`,
  },
  bars: {
    scale: 'Bars can be compared only within one table: the longest bar is the largest amount in that table.',
    objective:
      'Shows how much EU support has been granted to the projects of each specific objective. Does not show how much of it has been spent.',
    beneficiary:
      'Shows to whom the support has been granted. Does not show where the money is used: where a beneficiary is based is not the place of the work, and the source does not say how the support is divided among partners.',
    theme:
      'Shows which themes the support concerns. The totals are not parts of a whole: a project with two themes is counted in both with all its support. The themes were chosen by Kotoatlas, not by the fund.',
    byTheme: 'By theme',
    theThemes: terms.theme,
  },
};
