import { counted } from '../count.ts';
import { licence, nameOf } from '../../site-config.ts';

/** Sources and method. */
export const sources = {
  lead: 'Käytäntöjen, hankkeiden ja ideoiden tiedot ovat julkisista asiakirjoista. Tässä kerrotaan, mistä asiakirjoista ja miten ne on koottu.',
  description:
    'Lähdeasiakirjat, niiden julkaisijat ja päiväykset sekä menetelmä, jolla asiakirjoista on tehty verkkosivuja.',
  documents: 'Asiakirjat',
  publisher: 'Julkaisija',
  date: 'Päiväys',
  records: 'Kohteita',
  lines: `Rivejä ${nameOf.fi} tekstissä`,
  linesInRecords: 'Niistä kohteissa',
  linesInBackground: 'Asiakirjan johdannossa',
  linesDropped: 'Jätetty pois',
  introduction: 'Asiakirjan johdanto',
  recordsOf: 'Asiakirjan kohteet',
  kinds: {
    practices: 'Käytäntöjen kokoelma',
    'funded-projects': 'Luettelo rahoitetuista hankkeista',
    'esf-project': 'ESR-hankkeen kuvaus',
    ideas: 'Hankeideoiden luettelo',
    model: 'Malli',
    contribution: 'Itse kerrottu käytäntö',
  },
  method: {
    heading: 'Menetelmä',
  },
  licence: {
    heading: 'Lisenssi',
    text: `Sivuston tekstit saa käyttää lisenssillä ${licence} ja ohjelmakoodin lisenssillä MIT.`,
    places: 'Paikkatiedot:',
    data: 'Aineisto tiedostoina',
  },
  documentDescription: (title: string) =>
    `Lähdeasiakirja ${title}: julkaisija, päiväys, johdanto ja siihen perustuvat kohteet.`,
  lineCount: counted('fi', 'rivi', 'riviä'),
} as const;
