import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

const practices = counted('en', 'practice', 'practices');
const projects = counted('en', 'project', 'projects');

/** Where there is much and where there is nothing: themes by target groups and by regions. */
export const gaps: Strings['gaps'] = {
  lead: 'Which themes, target groups and regions the practices, projects and EU support cover, and what the collection says nothing about.',
  description:
    'Themes by target group and by region: the number of practices and projects and the EU support in each cell, as links to the lists.',
  groups: {
    heading: 'Themes and target groups',
    captions: {
      status: 'Themes and legal status',
      situation: 'Themes and life situation',
      audience: 'Themes and those whose way of working changes',
    },
  },
  regions: { heading: 'Themes and regions', caption: 'Themes by region' },
  theme: terms.theme,
  key: {
    heading: 'How to read the tables',
    practice: 'practices, a link to the list',
    project: 'projects, a link to the list or the search',
    euro: 'EU support of the projects, thousand euros',
    none: 'none at all',
    shade: 'The darker the cell, the more practices and projects in all: 1, 2–3, 4–6, 7 or more.',
    scroll: 'Wide tables can be scrolled sideways.',
  },
  practices,
  projects,
  thousands: (amount) => `${amount} thousand euros`,
  none: 'none at all',
  size: (cells, empty, single) => `Cells: ${cells}. Empty: ${empty}. With only one practice or project: ${single}.`,
  limits: {
    heading: 'What the figures do not tell you',
    small: (practiceCount, projectCount) =>
      `The figures are small: ${practices(practiceCount)} and ${projects(projectCount)}. An empty cell means that these sources do not mention the matter. It does not mean that nothing is done.`,
    items: [
      'The practices are from a publication of 2017, and the AMIF projects from a list as it stood on one day. Other funds and years are not included, apart from one ESF project.',
      `Where a beneficiary is based does not show where the money is used. A project is counted in a region only if the source says that it operates there or in one of its municipalities. If the area has moved to another region since the source was written, the project’s own page says so. The other projects are in the columns “${terms.wholeCountry}” and “${terms.noPlace}”.`,
      'A project or practice may have several themes, target groups and regions. It is then counted in several cells, each time with all its EU support, so the cells cannot be added up.',
      'Both direct and indirect target groups are counted.',
      'The amounts are EU support for the AMIF projects only. The support for the ESF project includes a share from the State, so it is not counted.',
    ],
  },
};
