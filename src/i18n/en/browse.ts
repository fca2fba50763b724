import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const practices = counted('en', 'practice', 'practices');
const projects = counted('en', 'project', 'projects');

/** The start page, the lists and the pages that gather records. */
export const browse: Strings['browse'] = {
  counts: {
    record: counted('en', 'page', 'pages'),
    practice: practices,
    project: projects,
    idea: counted('en', 'project idea', 'project ideas'),
    model: counted('en', 'model', 'models'),
    municipality: counted('en', 'municipality', 'municipalities'),
    organisation: counted('en', 'organisation', 'organisations'),
  },
  start: {
    title: 'What is being done for integration in Finland?',
    lead: 'Kotoatlas brings together the practices of municipalities and organisations, EU-funded projects and project ideas that help immigrants settle in Finland.',
    description:
      'Municipal practices, EU-funded projects, project ideas and a cooperation model for integration: search, themes and places.',
    searchLabel: 'Search practices and projects',
    searchButton: 'Search',
    inNumbers: 'The collection in numbers',
    euMoney: 'EU support for AMIF projects',
    themes: 'Themes',
    places: 'Places',
    allPlaces: 'All municipalities and regions',
    endingSoon: 'Projects ending soon',
    allProjects: 'All projects as a table',
    stateOn: (date) => `As of ${date}.`,
  },
  practices: {
    lead: (count) => `${practices(count)}, by municipality in alphabetical order, then by region.`,
    description: 'Integration practices of municipalities and organisations, place by place.',
    jump: 'Jump to a place',
    regional: 'Regions',
    national: 'Whole country',
    unknown: 'No place in the source',
  },
  ideas: {
    lead: 'Ideas that were looking for partners and funding. An idea does not tell whether it was carried out.',
    description: 'Project ideas that looked for partners: need, target group, area and partners sought.',
  },
  models: {
    lead: 'A tool with which authorities and organisations agree on working together.',
    description: 'The integration tray: a tool with which authorities and organisations share out integration work.',
  },
  municipalities: {
    lead: 'The municipalities that the collection tells of, by region. The figure is the number of pages on work done there.',
    description: 'The municipalities whose integration work the collection describes, by region.',
  },
  regions: {
    lead: 'The regions that the collection tells of. Each figure includes the municipalities of the region.',
    description: 'The regions whose integration work the collection describes.',
  },
  organisations: {
    lead: 'The organisations that the sources name: municipalities, authorities, NGOs, colleges and others.',
    description: 'The organisations that own, carry out or fund integration work in the collection.',
    types: {
      municipality: 'Municipalities and joint authorities',
      state: 'State authorities',
      ngo: 'NGOs',
      foundation: 'Foundations',
      parish: 'Parishes',
      education: 'Educational institutions',
      company: 'Companies',
      network: 'Networks and others',
    },
  },
  themes: {
    lead: 'What integration work is about. A page can have several themes.',
    description: 'The themes of integration work, from guidance to employment and participation.',
  },
  targetGroups: {
    lead: 'Whom the work is for. Direct target groups take part themselves; indirect ones gain from it through others.',
    description: 'The target groups of integration work by legal status, life situation and profession.',
    axes: { status: 'Legal status', situation: 'Life situation', audience: 'Whose way of working changes' },
  },
  place: {
    inRegion: 'Region',
    regionBefore: (day) => `Region before ${day}:`,
    municipalitiesOf: 'Municipalities of the region',
    doneHere: 'Done here',
    mentionedHere: 'The place is mentioned in these',
    wholeRegion: 'In the whole region',
    inMunicipalities: 'In the municipalities of the region',
    description: (place) => `${place}: integration practices and projects.`,
  },
  organisation: {
    type: 'Type',
    otherNames: 'Other names and spellings',
    translated: (name) => `The name was translated for this site. In Finnish: ${name}.`,
    description: (name) => `${name}: the practices and projects it takes part in.`,
  },
  theme: { description: (label) => `Practices, projects and ideas on the theme: ${label.toLocaleLowerCase('en')}.` },
  targetGroup: {
    direct: 'Direct target group',
    indirect: 'Indirect target group',
    description: (label) => `Practices, projects and ideas for the target group: ${label.toLocaleLowerCase('en')}.`,
  },
  alike: 'See also',
};
