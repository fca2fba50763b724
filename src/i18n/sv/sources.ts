import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** Sources and method. */
export const sources: Strings['sources'] = {
  lead: 'Alla uppgifter kommer från offentliga dokument. Här berättas varifrån och hur de har hämtats.',
  description: 'Källdokumenten, deras utgivare och datum, och hur uppgifterna har blivit sidor.',
  documents: 'Dokument',
  publisher: 'Utgivare',
  date: 'Datum',
  records: 'Sidor',
  lines: 'Rader',
  linesInRecords: 'På sidor',
  linesInBackground: 'I bakgrunden',
  linesDropped: 'Utelämnade',
  introduction: 'Dokumentets inledning',
  recordsOf: 'Dokumentets sidor',
  kinds: {
    practices: 'Samling av praxis',
    'funded-projects': 'Förteckning över finansierade projekt',
    'esf-project': 'Beskrivning av ett ESF-projekt',
    ideas: 'Förteckning över projektidéer',
    model: 'Modell',
  },
  method: {
    heading: 'Metod',
  },
  licence: {
    heading: 'Licens',
    text: 'Webbplatsens texter får användas med licensen CC BY 4.0 och programkoden med licensen MIT.',
    places: 'Ortuppgifter:',
    data: 'Materialet som filer',
  },
  documentDescription: (title) => `Källdokumentet ${title}: utgivare, datum, inledning och de sidor som bygger på det.`,
  lineCount: counted('sv', 'rad', 'rader'),
};
