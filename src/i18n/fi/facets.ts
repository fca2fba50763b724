import { counted } from '../count.ts';

const practices = counted('fi', 'käytäntö', 'käytäntöä');
const ofPractices = counted('fi', 'käytännöstä', 'käytännöstä');

/** Lists that the reader filters, sorts and saves. */
export const facets = {
  heading: 'Rajaa luetteloa',
  note: 'Luku kertoo, montako kohdetta näkyy, kun valitset kohdan.',
  names: {
    theme: 'Teema',
    group: 'Kohderyhmä',
    region: 'Maakunta',
    municipality: 'Kunta',
    organisation: 'Organisaation tyyppi',
    language: 'Palvelun kieli',
    objective: 'Tavoite',
    beneficiary: 'Tuensaaja',
    programme: 'Rahasto',
    status: 'Tilanne',
  },
  shown: {
    practices,
    projects: counted('fi', 'hanke', 'hanketta'),
  },
  none: 'Mikään kohde ei vastaa kaikkia rajauksia. Poista jokin niistä.',
  sum: (money: string) => `EU-tuki yhteensä ${money}`,
  noSum: 'Lähde ei kerro EU-tukea',
  sort: { label: 'Järjestys', place: 'Paikan mukaan', title: 'Nimen mukaan', newest: 'Uusin lähde ensin' },
  view: { label: 'Näkymä', list: 'Luettelo', cards: 'Kortit', table: 'Taulukko', map: 'Kartta' },
  save: 'Tallenna CSV',
  columns: {
    title: 'Käytäntö',
    original: 'Otsikko lähteessä',
    what: 'Mitä tehdään',
    source: 'Lähteen ajankohta',
    address: 'Osoite',
  },
  map: {
    heading: 'Käytännöt kartalla',
    how: 'Ympyrä on kunta, jossa lähteen mukaan tehdään työtä. Ympyrän valitseminen rajaa luettelon kuntaan; toinen valinta poistaa rajauksen. Koko seuraa muita rajauksia.',
    marker: (place: string, count: number) => `${place}: ${practices(count)}`,
    onMap: (count: number, municipalities: number) =>
      `Kartalla ${practices(count)} ${counted('fi', 'kunnassa', 'kunnassa')(municipalities)}.`,
    regionOnly: (count: number) => `${ofPractices(count)} lähde nimeää vain maakunnan.`,
    national: (count: number) => `${practices(count)} koskee koko maata.`,
    unknown: (count: number) => `${ofPractices(count)} lähde ei kerro paikkaa.`,
  },
  /** What stands where a row has no value. */
  missing: 'lähde ei kerro',
  pages: 'Selaa myös',
} as const;
