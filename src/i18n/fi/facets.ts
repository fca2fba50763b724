import { counted } from '../count.ts';
import { listFilters } from '../term-lists.ts';
import { terms } from './terms.ts';

const practices = counted('fi', 'käytäntö', 'käytäntöä');
const ofPractices = counted('fi', 'käytännöstä', 'käytännöstä');

/** Lists that the reader filters, sorts and saves. */
export const facets = {
  heading: 'Rajaa luetteloa',
  note: 'Luku kertoo, kuinka monta kohdetta jää näkyviin, kun valitset rajauksen.',
  names: listFilters(terms, 'Organisaation tyyppi'),
  shown: {
    practices,
    projects: counted('fi', 'hanke', 'hanketta'),
  },
  none: 'Mikään kohde ei vastaa kaikkia rajauksia. Poista jokin niistä.',
  sum: (money: string) => `EU-tuki yhteensä ${money}`,
  noSum: 'Lähde ei kerro EU-tukea',
  sort: { label: 'Järjestys', place: 'Paikan mukaan', title: 'Nimen mukaan', newest: 'Uusin lähde ensin' },
  view: { label: 'Näkymä', list: 'Luettelo', cards: 'Kortit', table: 'Taulukko', map: 'Kartta' },
  save: 'Tallenna CSV-tiedostoon',
  columns: {
    title: 'Käytäntö',
    original: terms.originalTitle,
    what: 'Mitä tehdään',
    source: 'Lähteen ajankohta',
    address: terms.address,
  },
  map: {
    heading: 'Käytännöt kartalla',
    how: 'Ympyrä on kunta, jossa lähteen mukaan tehdään työtä. Kun valitset ympyrän, luettelo rajautuu kuntaan; kun valitset sen uudelleen, rajaus poistuu. Ympyrän koko seuraa muita rajauksia.',
    marker: (place: string, count: number) => `${place}: ${practices(count)}`,
    onMap: (count: number, municipalities: number) =>
      `Kartalla ${practices(count)} ${counted('fi', 'kunnassa', 'kunnassa')(municipalities)}.`,
    regionOnly: (count: number) => `${ofPractices(count)} lähde nimeää vain maakunnan.`,
    national: (count: number) => `${practices(count)} koskee koko maata.`,
    unknown: (count: number) => `${ofPractices(count)} lähde ei kerro paikkaa.`,
  },
  /** What stands where a row has no value. */
  missing: terms.notSaid,
  pages: 'Selaa myös',
} as const;
