import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';
import { name as siteName, nameOf } from '../../site-config.ts';

const practices = counted('sv', 'praxisexempel', 'praxisexempel');
const projects = counted('sv', 'projekt', 'projekt');

/** The start page, the lists and the pages that gather records. */
export const browse: Strings['browse'] = {
  counts: {
    record: counted('sv', 'post', 'poster'),
    practice: practices,
    project: projects,
    idea: counted('sv', 'projektidé', 'projektidéer'),
    model: counted('sv', 'modell', 'modeller'),
    municipality: counted('sv', 'kommun', 'kommuner'),
    organisation: counted('sv', 'organisation', 'organisationer'),
  },
  start: {
    title: 'Vad görs i Finland för integrationen?',
    lead: `${siteName} samlar praxisexempel från kommuner och frivilligorganisationer, EU-finansierade projekt och projektidéer om integration, mottagande, asylförfarande och återvändande.`,
    description:
      'Praxisexempel från kommuner, EU-finansierade projekt, projektidéer och en samarbetsmodell. De gäller integration, mottagande, asylförfarande och återvändande.',
    searchLabel: 'Sök praxisexempel och projekt',
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
    lead: (count) => `${practices(count)}: först kommunerna i alfabetisk ordning, sedan landskapen.`,
    description: 'Praxisexempel från kommuner och frivilligorganisationer som främjar integration, ort för ort.',
    jump: 'Gå till ort',
    regional: 'Landskap',
    national: terms.wholeCountry,
    unknown: terms.noPlace,
  },
  ideas: {
    lead: 'Idéer för vilka man sökte partner och finansiering. Av en idé framgår inte om den förverkligades.',
    description: 'Projektidéer för vilka man sökte partner: behov, målgrupp, område och önskade partner.',
  },
  models: {
    lead: 'Ett verktyg som visar vad myndigheter och frivilligorganisationer gör i början av integrationen och gör rollerna tydligare.',
    description:
      'Integrationsbrickan: ett verktyg som visar vad myndigheter och frivilligorganisationer gör i början av integrationen.',
  },
  municipalities: {
    lead: 'De kommuner som materialet berättar om, landskap för landskap. Siffran anger hur många poster, det vill säga praxisexempel, projekt eller idéer, det finns i kommunen.',
    description: 'De kommuner vars integrationsarbete materialet berättar om, landskap för landskap.',
  },
  regions: {
    lead: 'De landskap som materialet berättar om. Siffran anger hur många praxisexempel, projekt och idéer det finns i landskapet och dess kommuner.',
    description: 'De landskap vars integrationsarbete materialet berättar om.',
  },
  organisations: {
    lead: 'De organisationer som källorna nämner: kommuner, myndigheter, frivilligorganisationer, läroanstalter och andra.',
    description: 'Organisationer som genomför, finansierar eller deltar i materialets praxisexempel och projekt.',
    types: {
      municipality: 'Kommuner och samkommuner',
      state: 'Statliga myndigheter',
      ngo: 'Frivilligorganisationer',
      foundation: 'Stiftelser',
      parish: 'Församlingar',
      education: 'Läroanstalter',
      company: 'Företag',
      network: 'Nätverk och övriga',
    },
  },
  themes: {
    lead: 'Vad praxisexemplen, projekten och idéerna gäller. En post kan ha flera teman.',
    description:
      'Teman för praxisexempel, projekt och idéer, från rådgivning till arbete, delaktighet och återvändande.',
  },
  targetGroups: {
    lead: 'För vem arbetet är avsett. Den direkta målgruppen deltar själv, den indirekta har nytta av arbetet genom andra.',
    description: 'Målgrupper efter rättslig ställning och livssituation och de vars arbetssätt förändras.',
    axes: { status: 'Rättslig ställning', situation: 'Livssituation', audience: 'Vems arbetssätt förändras' },
  },
  place: {
    inRegion: 'Landskap',
    regionBefore: (day) => `Landskap före ${day}:`,
    municipalitiesOf: 'Kommuner i landskapet',
    doneHere: 'Vad som görs här',
    mentionedHere: 'Bara omnämnt',
    wholeRegion: 'I hela landskapet',
    inMunicipalities: 'I landskapets kommuner',
    description: (place) => `${place}: praxisexempel, projekt och idéer.`,
  },
  organisation: {
    type: terms.type,
    otherNames: 'Andra namn och skrivsätt',
    translated: (name) => `Namnet är ${nameOf.sv} egen översättning. På finska: ${name}.`,
    description: (name) => `${name}: praxisexempel och projekt där organisationen är med.`,
  },
  theme: { description: (label) => `Praxisexempel, projekt och idéer med temat ${label.toLocaleLowerCase('sv')}.` },
  targetGroup: {
    direct: terms.direct,
    indirect: terms.indirect,
    description: (label) => `Praxisexempel, projekt och idéer med målgruppen ${label.toLocaleLowerCase('sv')}.`,
  },
  alike: 'Se också',
};
