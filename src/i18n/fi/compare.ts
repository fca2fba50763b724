import { counted } from '../count.ts';
import { terms } from './terms.ts';

/** The page that puts records side by side. */
export const compare = {
  lead: 'Valitse 2–4 käytäntöä, hanketta tai ideaa. Näet rinnakkain, kenelle ne on tarkoitettu, missä ja kuka työtä tekee, millä rahalla ja mitä lähde jättää kertomatta.',
  description: 'Vertaile 2–4 käytäntöä, hanketta tai ideaa rinnakkain: kenelle, missä, kuka, raha ja aika.',
  chosen: 'Vertailussa',
  remove: (title: string) => `Poista vertailusta: ${title}`,
  few: 'Valitse vähintään kaksi kohdetta.',
  most: 'Vertailussa on neljä kohdetta. Enempää ei mahdu.',
  left: (count: number): string =>
    `Vertailuun mahtuu neljä kohdetta. ${counted('fi', 'kohde', 'kohdetta')(count)} jäi pois.`,
  pick: 'Lisää vertailuun',
  pickHint: 'Kirjoita osa nimestä, paikasta tai organisaatiosta.',
  matches: 'Ehdotukset',
  noMatches: 'Ei löytynyt. Kokeile toista sanaa.',
  fromShortlist: 'Muistilistaltasi',
  caption: 'Vertailu',
  row: 'Tieto',
  kind: terms.type,
  figures: 'Luvut ja ajat',
  source: 'Lähde',
  page: (page: string) => `s. ${page}`,
  none: 'ei merkitty',
  same: 'sama',
  different: 'eroaa',
  legend: 'Rivin nimen alla lukee, onko tieto kaikilla sama vai eroaako se. Lihavoitu tieto on vain yhdellä.',
  copy: 'Kopioi linkki',
  copied: 'Linkki on kopioitu.',
  notCopied: 'Selain ei antanut kopioida. Kopioi sivun osoite osoiteriviltä.',
  print: 'Tulosta',
  saveCsv: 'Tallenna CSV-tiedostoon',
  gone: (id: string) => `Kohdetta ${id} ei ole aineistossa.`,
} as const;
