import { counted } from '../count.ts';

/** Sources and method. */
export const sources = {
  lead: 'Kaikki tiedot ovat julkisista asiakirjoista. Tässä kerrotaan, mistä ja miten ne on otettu.',
  description: 'Lähdeasiakirjat, niiden julkaisijat ja päiväykset, ja miten tiedot on muunnettu sivuiksi.',
  documents: 'Asiakirjat',
  publisher: 'Julkaisija',
  date: 'Päiväys',
  records: 'Sivuja',
  lines: 'Rivejä',
  linesInRecords: 'Sivuilla',
  linesInBackground: 'Taustassa',
  linesDropped: 'Jätetty pois',
  introduction: 'Asiakirjan johdanto',
  recordsOf: 'Asiakirjan sivut',
  kinds: {
    practices: 'Käytäntöjen kokoelma',
    'funded-projects': 'Luettelo rahoitetuista hankkeista',
    'esf-project': 'ESR-hankkeen kuvaus',
    ideas: 'Hankeideoiden luettelo',
    model: 'Malli',
  },
  method: {
    heading: 'Menetelmä',
  },
  licence: {
    heading: 'Lisenssi',
    text: 'Sivuston tekstit saa käyttää lisenssillä CC BY 4.0 ja ohjelmakoodin lisenssillä MIT.',
    places: 'Paikkatiedot:',
    data: 'Aineisto tiedostoina',
  },
  documentDescription: (title: string) =>
    `Lähdeasiakirja ${title}: julkaisija, päiväys, johdanto ja siitä tehdyt sivut.`,
  lineCount: counted('fi', 'rivi', 'riviä'),
} as const;
