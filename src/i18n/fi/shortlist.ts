import { counted } from '../count.ts';
import { terms } from './terms.ts';
import { licence, name as siteName } from '../../site-config.ts';

/** The shortlist: its page, its button on other pages, its briefing pack. */
export const shortlist = {
  lead: 'Kerää käytäntöjä, hankkeita ja ideoita, järjestä ne, kirjoita muistiinpanoja ja tulosta ne kokouspaperiksi.',
  description: 'Oma muistilista käytännöistä ja hankkeista: järjestä, kirjoita muistiinpanot, jaa ja tulosta.',
  records: counted('fi', 'kohde', 'kohdetta'),
  title: 'Listan nimi',
  list: 'Muistilistan kohteet',
  empty: 'Muistilista on tyhjä. Avaa käytäntö, hanke tai hankeidea ja paina ”Lisää muistilistalle”.',
  note: 'Muistiinpano',
  noteFor: (title: string) => `Muistiinpano: ${title}`,
  up: 'Ylös',
  down: 'Alas',
  remove: 'Poista',
  moveUp: (title: string) => `Siirrä ylös: ${title}`,
  moveDown: (title: string) => `Siirrä alas: ${title}`,
  removeOne: (title: string) => `Poista listalta: ${title}`,
  removeHeading: 'Poistetaanko muistiinpanokin?',
  removeText: (title: string) => `Kohteella ”${title}” on muistiinpanosi. Se poistuu samalla.`,
  gone: 'Tätä kohdetta ei enää ole aineistossa',
  compare: 'Vertaile listan kohteita',
  saveCsv: 'Tallenna CSV-tiedostoon',
  csv: [
    'Nro',
    terms.id,
    terms.type,
    terms.title,
    terms.originalTitle,
    terms.place,
    terms.summary,
    'Muistiinpano',
    'Lähde',
    terms.address,
  ],
  pack: {
    contents: 'Sisällys',
    printed: (date: string) => `Tulostettu ${date}`,
    note: 'Muistiinpano',
    cite: 'Viittaus',
    citation: (title: string, source: string, address: string) => `${title}. Lähde: ${source}. ${siteName}, ${address}`,
    page: (page: string) => `s. ${page}`,
    retold: `Teksti on kerrottu omin sanoin lähteen pohjalta. Tekstit ${licence}.`,
  },
} as const;
