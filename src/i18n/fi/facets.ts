import { counted } from '../count.ts';

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
    practices: counted('fi', 'käytäntö', 'käytäntöä'),
    projects: counted('fi', 'hanke', 'hanketta'),
  },
  none: 'Mikään kohde ei vastaa kaikkia rajauksia. Poista jokin niistä.',
  sum: (money: string) => `EU-tuki yhteensä ${money}`,
  noSum: 'Lähde ei kerro EU-tukea',
  sort: { label: 'Järjestys', place: 'Paikan mukaan', title: 'Nimen mukaan', newest: 'Uusin lähde ensin' },
  view: { label: 'Näkymä', list: 'Luettelo', cards: 'Kortit', table: 'Taulukko' },
  save: 'Tallenna CSV',
  columns: { title: 'Käytäntö', what: 'Mitä tehdään', source: 'Lähteen ajankohta', address: 'Osoite' },
  /** What stands where a row has no value. */
  missing: 'lähde ei kerro',
  pages: 'Selaa myös',
} as const;
