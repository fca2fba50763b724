import { counted } from '../count.ts';

/** The shortlist: its page, its button on other pages, its briefing pack. */
export const shortlist = {
  lead: 'Kerää käytäntöjä ja hankkeita, järjestä ne, kirjoita muistiinpanot ja tulosta kokouspaperiksi.',
  description: 'Oma muistilista käytännöistä ja hankkeista: järjestä, kirjoita muistiinpanot, jaa ja tulosta.',
  records: counted('fi', 'sivu', 'sivua'),
  title: 'Listan nimi',
  list: 'Muistilistan sivut',
  empty: 'Muistilista on tyhjä. Avaa käytäntö, hanke tai hankeidea ja paina ”Lisää muistilistaan”.',
  note: 'Muistiinpano',
  noteFor: (title: string) => `Muistiinpano: ${title}`,
  up: 'Ylös',
  down: 'Alas',
  remove: 'Poista',
  moveUp: (title: string) => `Siirrä ylös: ${title}`,
  moveDown: (title: string) => `Siirrä alas: ${title}`,
  removeOne: (title: string) => `Poista listalta: ${title}`,
  removeHeading: 'Poistetaanko muistiinpanokin?',
  removeText: (title: string) => `Sivulla ”${title}” on muistiinpanosi. Se poistuu listalta samalla.`,
  gone: 'Tätä sivua ei enää ole aineistossa',
  compare: 'Vertaile listan sivuja',
  saveCsv: 'Tallenna CSV-tiedostoon',
  csv: ['Nro', 'Tunniste', 'Tyyppi', 'Nimi', 'Paikka', 'Tiivistelmä', 'Muistiinpano', 'Lähde', 'Osoite'],
  pack: {
    contents: 'Sisällys',
    printed: (date: string) => `Tulostettu ${date}`,
    note: 'Muistiinpano',
    cite: 'Viittaus',
    citation: (title: string, source: string, address: string) => `${title}. Lähde: ${source}. Kotoatlas, ${address}`,
    page: (page: string) => `s. ${page}`,
    retold: 'Teksti on kerrottu omin sanoin lähteen pohjalta. Tekstit CC BY 4.0.',
  },
} as const;
