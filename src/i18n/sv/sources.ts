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
  personsDropped: 'Personer borttagna',
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
    paragraphs: [
      'Varje dokument har återgetts med egna ord. Strukturen, talen, namnen och ordningen är källans.',
      'Konverteraren läser dokumentet rad för rad. Varje rad hör till en sida eller till bakgrunden, eller har utelämnats av en orsak som antecknas.',
      'Varje sida anger vilka rader den bygger på. Sidnumret finns med om originalet har en innehållsförteckning.',
      'Tryckfel har rättats synligt. En oklar uppgift har lämnats som den är och märkts ut.',
      'En uppgift som saknas är inte noll: på sidan står att den inte framgår av källan.',
      'Privatpersoners namn, e-postadresser och telefonnummer tas bort vid konverteringen.',
      'Teman, målgrupper, orter och organisationer har klassificerats separat. Om klassificeringen bara bygger på ord i texten står det på sidan.',
    ],
  },
  licence: {
    heading: 'Licens',
    text: 'Webbplatsens texter får användas med licensen CC BY 4.0 och programkoden med licensen MIT.',
    places: 'Ortuppgifter:',
    data: 'Materialet i maskinläsbar form (JSON)',
  },
  documentDescription: (title) => `Källdokumentet ${title}: utgivare, datum, inledning och de sidor som bygger på det.`,
  lineCount: counted('sv', 'rad', 'rader'),
};
