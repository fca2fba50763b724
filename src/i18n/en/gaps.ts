import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const practices = counted('en', 'practice', 'practices');
const projects = counted('en', 'project', 'projects');

/** Where there is much and where there is nothing: themes by target groups and by regions. */
export const gaps: Strings['gaps'] = {
  lead: 'Which themes, target groups and regions the practices, projects and EU support cover, and what the material says nothing about.',
  description:
    'Themes by target group and by region: the number of practices and projects and the EU support in each cell, as links to the lists.',
  groups: {
    heading: 'Themes and target groups',
    captions: {
      status: 'Themes and legal status',
      situation: 'Themes and situation in life',
      audience: 'Themes and those whose way of working changes',
    },
  },
  regions: { heading: 'Themes and regions', caption: 'Themes by region' },
  theme: 'Theme',
  key: {
    heading: 'How to read the tables',
    practice: 'practices, a link to the list',
    project: 'projects, a link to the list or the search',
    euro: 'EU support of the projects, thousand euros',
    none: 'none at all',
    shade: 'The darker the cell, the more practices and projects in all: 1, 2–3, 4–6, 7 or more.',
    scroll: 'A wide table scrolls sideways.',
  },
  practices,
  projects,
  thousands: (amount) => `${amount} thousand euros`,
  none: 'none at all',
  size: (cells, empty, single) =>
    `There are ${cells} cells. Of these ${empty} are empty, and ${single} hold a single practice or project.`,
  limits: {
    heading: 'What the numbers do not say',
    small: (practiceCount, projectCount) =>
      `The numbers are small: ${practices(practiceCount)} and ${projects(projectCount)}. An empty cell means that these sources do not speak of it. It does not mean that nothing is done.`,
    items: [
      'The practices are from a publication of 2017 and the AMIF projects from a list of a single day. Other funds and years are not here, except for one ESF project.',
      'Where a beneficiary is based does not show where the money is used. A project stands under a region only where the source says that it operates there; the others are under “Whole country” and “No place in the source”.',
      'A project or practice may have several themes, target groups and regions. It then stands in several cells with the whole of its EU support, so the cells cannot be added up.',
      'Both direct and indirect target groups are counted.',
      'The euros are EU support for AMIF projects alone. The support of the ESF project includes the State’s share, so it is left out of them.',
    ],
  },
};
