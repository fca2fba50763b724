import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { listFilters } from '../term-lists.ts';
import { terms } from './terms.ts';

const practices = counted('sv', 'praxisexempel', 'praxisexempel');

/** Lists that the reader filters, sorts and saves. */
export const facets: Strings['facets'] = {
  heading: 'Avgränsa listan',
  note: 'Siffran visar hur många poster som visas när du väljer alternativet.',
  names: listFilters(terms, 'Typ av organisation'),
  shown: {
    practices,
    projects: counted('sv', 'projekt', 'projekt'),
  },
  none: 'Ingen post motsvarar alla avgränsningar. Ta bort någon av dem.',
  sum: (money) => `EU-stöd sammanlagt ${money}`,
  noSum: 'EU-stödet framgår inte av källan',
  sort: { label: 'Ordning', place: 'Efter ort', title: 'Efter namn', newest: 'Nyaste källan först' },
  view: { label: 'Visning', list: 'Lista', cards: 'Kort', table: 'Tabell', map: 'Karta' },
  save: 'Spara i en CSV-fil',
  columns: {
    title: 'Praxisexempel',
    original: terms.originalTitle,
    what: 'Vad som görs',
    source: 'Källans datering',
    address: terms.address,
  },
  map: {
    heading: 'Praxisexemplen på kartan',
    how: 'En cirkel är en kommun där arbetet enligt källan görs. När du väljer en cirkel avgränsas listan till kommunen; när du väljer den igen tas avgränsningen bort. Cirkelns storlek följer de övriga avgränsningarna.',
    marker: (place, count) => `${place}: ${practices(count)}`,
    onMap: (count, municipalities) =>
      `På kartan finns ${practices(count)} i ${counted('sv', 'kommun', 'kommuner')(municipalities)}.`,
    regionOnly: (count) => `För ${practices(count)} nämner källan bara ett landskap.`,
    national: (count) => `${practices(count)} gäller hela landet.`,
    unknown: (count) => `För ${practices(count)} anger källan ingen ort.`,
  },
  /** What stands where a row has no value. */
  missing: terms.notSaid,
  pages: 'Bläddra också bland',
};
