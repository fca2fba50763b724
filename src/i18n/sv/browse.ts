import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const practices = counted('sv', 'praxis', 'praxis');
const projects = counted('sv', 'projekt', 'projekt');

/** The start page, the lists and the pages that gather records. */
export const browse: Strings['browse'] = {
  counts: {
    record: counted('sv', 'sida', 'sidor'),
    practice: practices,
    project: projects,
    idea: counted('sv', 'projektidé', 'projektidéer'),
    model: counted('sv', 'modell', 'modeller'),
    municipality: counted('sv', 'kommun', 'kommuner'),
    organisation: counted('sv', 'organisation', 'organisationer'),
  },
  start: {
    title: 'Vad görs i Finland för integrationen?',
    lead: 'Kotoatlas samlar praxis från kommuner och organisationer, EU-finansierade projekt och projektidéer som hjälper invandrare att integreras.',
    description:
      'Kommunernas praxis, EU-finansierade projekt, projektidéer och en samarbetsmodell för integration: sökning, teman och orter.',
    searchLabel: 'Sök praxis och projekt',
    searchButton: 'Sök',
    inNumbers: 'Materialet i siffror',
    euMoney: 'EU-stöd till AMIF-projekt',
    themes: 'Teman',
    places: 'Orter',
    allPlaces: 'Alla kommuner och landskap',
    endingSoon: 'Projekt som snart avslutas',
    allProjects: 'Alla projekt som tabell',
    stateOn: (date) => `Läget ${date}.`,
  },
  practices: {
    lead: (count) => `${practices(count)} i alfabetisk ordning efter kommun, därefter efter landskap.`,
    description: 'Kommunernas och organisationernas integrationspraxis ort för ort.',
    jump: 'Gå till ort',
    regional: 'Landskap',
    national: 'Hela landet',
    unknown: 'Ingen ort i källan',
  },
  ideas: {
    lead: 'Idéer som sökte partner och finansiering. Av idén framgår inte om den förverkligades.',
    description: 'Projektidéer som sökte partner: behov, målgrupp, område och önskade partner.',
  },
  models: {
    lead: 'Ett verktyg med vilket myndigheter och organisationer kommer överens om samarbetet.',
    description:
      'Integrationsbrickan: ett verktyg med vilket myndigheter och organisationer fördelar integrationsarbetet.',
  },
  municipalities: {
    lead: 'De kommuner som materialet berättar om, landskap för landskap. Siffran anger på hur många sidor arbetet görs i kommunen.',
    description: 'De kommuner vars integrationsarbete materialet berättar om, landskap för landskap.',
  },
  regions: {
    lead: 'De landskap som materialet berättar om. Siffran omfattar också landskapets kommuner.',
    description: 'De landskap vars integrationsarbete materialet berättar om.',
  },
  organisations: {
    lead: 'De organisationer som källorna nämner: kommuner, myndigheter, föreningar, läroanstalter och andra.',
    description: 'De organisationer som äger, genomför eller finansierar integrationsarbete i materialet.',
    types: {
      municipality: 'Kommuner och samkommuner',
      state: 'Statliga myndigheter',
      ngo: 'Föreningar och förbund',
      foundation: 'Stiftelser',
      parish: 'Församlingar',
      education: 'Läroanstalter',
      company: 'Företag',
      network: 'Nätverk och övriga',
    },
  },
  themes: {
    lead: 'Vad integrationsarbetet gäller. En sida kan ha flera teman.',
    description: 'Integrationsarbetets teman, från rådgivning till arbete och delaktighet.',
  },
  targetGroups: {
    lead: 'För vem arbetet är avsett. Den direkta målgruppen deltar själv, den indirekta har nytta av arbetet genom andra.',
    description: 'Integrationsarbetets målgrupper efter rättslig ställning, livssituation och yrke.',
    axes: { status: 'Rättslig ställning', situation: 'Livssituation', audience: 'Vems arbetssätt förändras' },
  },
  place: {
    inRegion: 'Landskap',
    regionBefore: (day) => `Landskap före ${day}:`,
    municipalitiesOf: 'Kommuner i landskapet',
    doneHere: 'Görs här',
    mentionedHere: 'Orten nämns i dessa',
    wholeRegion: 'I hela landskapet',
    inMunicipalities: 'I landskapets kommuner',
    description: (place) => `${place}: praxis och projekt för integration.`,
  },
  organisation: {
    type: 'Typ',
    otherNames: 'Andra namn och skrivsätt',
    translated: (name) => `Namnet är översatt för den här webbplatsen. På finska: ${name}.`,
    description: (name) => `${name}: praxis och projekt där organisationen är med.`,
  },
  theme: { description: (label) => `Praxis, projekt och idéer med temat ${label.toLocaleLowerCase('sv')}.` },
  targetGroup: {
    direct: 'Direkt målgrupp',
    indirect: 'Indirekt målgrupp',
    description: (label) => `Praxis, projekt och idéer med målgruppen ${label.toLocaleLowerCase('sv')}.`,
  },
  alike: 'Se också',
};
