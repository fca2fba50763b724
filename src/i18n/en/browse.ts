import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';
import { name as siteName, nameOf } from '../../site-config.ts';

const practices = counted('en', 'practice', 'practices');
const projects = counted('en', 'project', 'projects');

/** The start page, the lists and the pages that gather records. */
export const browse: Strings['browse'] = {
  counts: {
    record: counted('en', 'entry', 'entries'),
    practice: practices,
    project: projects,
    idea: counted('en', 'project idea', 'project ideas'),
    model: counted('en', 'model', 'models'),
    municipality: counted('en', 'municipality', 'municipalities'),
    organisation: counted('en', 'organisation', 'organisations'),
  },
  start: {
    title: 'What is being done for integration in Finland?',
    lead: `${siteName} brings together practices of municipalities and NGOs, EU-funded projects and project ideas on integration, reception, the asylum procedure and return in Finland.`,
    description:
      'Municipal practices, EU-funded projects, project ideas and a cooperation model, on integration, reception, the asylum procedure and return.',
    searchLabel: 'Search practices and projects',
    searchButton: 'Search',
    inNumbers: 'The collection in figures',
    euMoney: 'EU support for AMIF projects',
    themes: 'Themes',
    places: 'Places',
    allPlaces: 'All municipalities and regions',
    endingSoon: 'Projects ending soon',
    allProjects: 'All projects as a table',
    stateOn: (date) => `As of ${date}.`,
  },
  practices: {
    lead: (count) => `${practices(count)}: municipalities first, in alphabetical order, then regions.`,
    description: 'Practices of municipalities and NGOs that promote integration, place by place.',
    jump: 'Jump to a place',
    regional: 'Regions',
    national: terms.wholeCountry,
    unknown: terms.noPlace,
  },
  ideas: {
    lead: 'Ideas for which partners and funding were sought. The ideas themselves do not show whether they were carried out.',
    description: 'Project ideas for which partners were sought: need, target group, area and partners sought.',
  },
  models: {
    lead: 'A tool that shows what authorities and NGOs do in the early stages of integration and makes their roles clearer.',
    description:
      'The integration tray: a tool that shows what authorities and NGOs do in the early stages of integration.',
  },
  municipalities: {
    lead: 'The municipalities that the collection covers, by region. The figure is the number of entries (practices, projects and ideas) for the municipality.',
    description: 'The municipalities whose work the collection describes, by region.',
  },
  regions: {
    lead: 'The regions that the collection covers. The figure is the number of practices, projects and ideas for the region and its municipalities.',
    description: 'The regions whose work the collection describes.',
  },
  organisations: {
    lead: 'The organisations that the sources name: municipalities, authorities, NGOs, educational institutions and others.',
    description: 'Organisations that carry out, fund or take part in the practices and projects of the collection.',
    types: {
      municipality: 'Municipalities and joint municipal authorities',
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
    lead: 'What the practices, projects and ideas are about. An entry can have several themes.',
    description:
      'The themes of the practices, projects and ideas, from advice to employment, participation and return.',
  },
  targetGroups: {
    lead: 'Whom the work is for. Direct target groups take part themselves; indirect ones benefit from it through others.',
    description: 'Target groups by legal status and life situation, and those whose way of working changes.',
    axes: { status: 'Legal status', situation: 'Life situation', audience: 'Whose way of working changes' },
  },
  place: {
    inRegion: 'Region',
    regionBefore: (day) => `Region before ${day}:`,
    municipalitiesOf: 'Municipalities of the region',
    doneHere: 'What is done here',
    mentionedHere: 'Only mentioned',
    wholeRegion: 'Across the region',
    inMunicipalities: 'In the municipalities of the region',
    description: (place) => `${place}: practices, projects and ideas.`,
  },
  organisation: {
    type: terms.type,
    otherNames: 'Other names and spellings',
    translated: (name) => `The name is ${nameOf.en} own translation. In Finnish: ${name}.`,
    description: (name) => `${name}: the practices and projects it takes part in.`,
  },
  theme: { description: (label) => `Practices, projects and ideas on the theme: ${label.toLocaleLowerCase('en')}.` },
  targetGroup: {
    direct: terms.direct,
    indirect: terms.indirect,
    description: (label) => `Practices, projects and ideas for the target group: ${label.toLocaleLowerCase('en')}.`,
  },
  alike: 'See also',
};
