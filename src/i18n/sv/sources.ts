import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { licence, nameOf } from '../../site-config.ts';

/** Sources and method. */
export const sources: Strings['sources'] = {
  lead: 'Uppgifterna om praxisexemplen, projekten och idéerna kommer från offentliga dokument. Här berättas vilka dokument det gäller och hur uppgifterna har sammanställts.',
  description: 'Källdokumenten, deras utgivare och datum och metoden med vilken dokumenten har blivit webbsidor.',
  documents: 'Dokument',
  publisher: 'Utgivare',
  date: 'Datum',
  records: 'Poster',
  lines: `Rader i ${nameOf.sv} text`,
  linesInRecords: 'Av dem i poster',
  linesInBackground: 'I dokumentets inledning',
  linesDropped: 'Utelämnade',
  introduction: 'Dokumentets inledning',
  recordsOf: 'Dokumentets poster',
  kinds: {
    practices: 'Samling av praxisexempel',
    'funded-projects': 'Förteckning över finansierade projekt',
    'esf-project': 'Beskrivning av ett ESF-projekt',
    ideas: 'Förteckning över projektidéer',
    model: 'Modell',
    contribution: 'Arbetssätt som berättats av organisationen själv',
  },
  method: {
    heading: 'Metod',
  },
  licence: {
    heading: 'Licens',
    text: `Webbplatsens texter får användas med licensen ${licence} och programkoden med licensen MIT.`,
    places: 'Ortuppgifter:',
    data: 'Materialet som filer',
  },
  documentDescription: (title) =>
    `Källdokumentet ${title}: utgivare, datum, inledning och de poster som bygger på det.`,
  lineCount: counted('sv', 'rad', 'rader'),
};
