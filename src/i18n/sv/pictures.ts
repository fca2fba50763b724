import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

const records = counted('sv', 'post', 'poster');
const municipalitiesOf = counted('sv', 'kommun', 'kommuner');

/** The map, the timeline of the projects and the bars of their funding. */
export const pictures: Strings['pictures'] = {
  map: {
    heading: 'Karta',
    marker: (place, count) => `${place}: ${records(count)}`,
    caption:
      'En cirkel är en kommun där det enligt källan bedrivs integrationsarbete. Ju större cirkel, desto fler poster (praxisexempel, projekt eller idéer). De små prickarna är Finlands kommuner.',
    outline: 'Kartans kontur: Natural Earth, fritt material. Den saknar landskapsgränser, och sådana har inte ritats.',
    order:
      'Cirklarna är länkar. Med tabbtangenten går man från kommunen med flest poster till den med minst antal. Samma kommuner och siffror finns i listan.',
    capital: 'Huvudstadsregionen förstorad',
    toList: 'Gå till listan',
    onMap: (count, municipalities) => `På kartan finns ${records(count)} i ${municipalitiesOf(municipalities)}.`,
    notOnMap: 'På kartan finns inte:',
    regionOnly: (count) => `${records(count)} där källan bara nämner ett landskap`,
    national: (count) => `${records(count)} som gäller hela landet`,
    unknown: (count) => `${records(count)} där ingen ort är namngiven`,
    mentioned: 'En kommun som bara nämns i en text finns i listan men inte på kartan.',
    listNote: (count) => `nämns i ${records(count)}`,
    small: (municipalities) =>
      `Karta över Finland med en cirkel för varje kommun där det bedrivs integrationsarbete: ${municipalities}`,
    open: 'Kartan och alla kommuner',
  },
  onThisPage: 'På den här sidan',
  timeline: {
    heading: 'Projekten på en tidslinje',
    lead: (from, to) =>
      `Projekten efter särskilt mål i den ordning de inleds, från ${from} till ${to}. Stapeln visar hur länge projektet pågår.`,
    shows:
      'Tidslinjen visar den tid som källan anger; den visar inte om projektet höll tidsplanen. Tidslinjen och summorna följer avgränsningarna.',
    day: (date) => ` Den streckade linjen visar ${date}.`,
  },
  bars: {
    scale: 'Staplarna kan jämföras bara inom samma tabell: den längsta är tabellens största summa.',
    objective:
      'Visar hur mycket EU-stöd som har beviljats projekten inom varje särskilt mål. Visar inte hur mycket av stödet som har använts.',
    beneficiary:
      'Visar vem som har beviljats stödet. Visar inte var arbetet görs: stödmottagarens hemort är inte orten där arbetet görs, och källan anger inte hur stödet fördelas på partnerna.',
    theme:
      'Visar vilka teman stödet gäller. Summorna är inte delar av en helhet: ett projekt med två teman räknas med hela sitt stöd i båda. Temana har valts av Kotoatlas, inte av fonden.',
    byTheme: 'Efter tema',
    theThemes: terms.theme,
  },
};
