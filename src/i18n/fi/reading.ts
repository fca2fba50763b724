import { nameOf } from '../../site-config.ts';

/** What the originals answer, where in them a record stands, and what else is known of them. */
export const reading = {
  /** What a reader asked the original, as words in a sentence. */
  questions: { money: 'raha', time: 'aika', who: 'tekijä', where: 'paikka', languages: 'palvelukielet' },
  silent: (questions: string) => `Lähde ei kerro: ${questions}.`,
  silentThroughout: (questions: string) => `Lähde ei kerro yhdenkään kohdalla: ${questions}.`,
  record: {
    place: 'Kohta alkuperäisessä',
    page: (page: string) => `sivu ${page}`,
    heading: (heading: string) => `otsikko ”${heading}”`,
    row: (row: string) => `taulukon rivi ${row}`,
    read: 'Luettu alkuperäisestä',
    readLines: (from: string, to: string) => (from === to ? `rivi ${from}` : `rivit ${from}–${to}`),
    own: `${nameOf.fi} teksti`,
    last: (date: string) => `viimeksi ${date}`,
    elsewhere: 'tieto muualta',
  },
  document: {
    heading: 'Alkuperäinen asiakirja',
    readAt: 'Luettavissa',
    toldAt: 'Aiheesta kertoo',
    found: (date: string) => `osoite katsottu ${date}`,
    elsewhere: 'Asiakirja ei sano tätä itse. Tieto on sivulta',
    leftOut: 'Jätetty pois',
  },
} as const;
