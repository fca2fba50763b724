import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

const practices = counted('sv', 'praxis', 'praxis');

/** Lists that the reader filters, sorts and saves. */
export const facets: Strings['facets'] = {
  heading: 'Avgränsa listan',
  note: 'Siffran visar hur många poster som visas när du väljer alternativet.',
  names: {
    theme: 'Tema',
    group: 'Målgrupp',
    region: 'Landskap',
    municipality: 'Kommun',
    organisation: 'Typ av organisation',
    language: 'Servicespråk',
    objective: 'Mål',
    beneficiary: 'Stödmottagare',
    programme: 'Fond',
    status: 'Läge',
  },
  shown: {
    practices,
    projects: counted('sv', 'projekt', 'projekt'),
  },
  none: 'Ingen post motsvarar alla avgränsningar. Ta bort någon av dem.',
  sum: (money) => `EU-stöd sammanlagt ${money}`,
  noSum: 'EU-stödet framgår inte av källan',
  sort: { label: 'Ordning', place: 'Efter ort', title: 'Efter namn', newest: 'Nyaste källan först' },
  view: { label: 'Visning', list: 'Lista', cards: 'Kort', table: 'Tabell', map: 'Karta' },
  save: 'Spara som CSV',
  columns: {
    title: 'Praxis',
    original: 'Rubriken i källan',
    what: 'Vad som görs',
    source: 'Källans datering',
    address: 'Adress',
  },
  map: {
    heading: 'Praxis på kartan',
    how: 'En cirkel är en kommun där arbetet enligt källan görs. Att välja en cirkel avgränsar listan till kommunen; ett val till tar bort avgränsningen. Storleken följer de övriga avgränsningarna.',
    marker: (place, count) => `${place}: ${practices(count)}`,
    onMap: (count, municipalities) =>
      `På kartan finns ${practices(count)} i ${counted('sv', 'kommun', 'kommuner')(municipalities)}.`,
    regionOnly: (count) => `För ${practices(count)} nämner källan bara ett landskap.`,
    national: (count) => `${practices(count)} gäller hela landet.`,
    unknown: (count) => `För ${practices(count)} anger källan ingen ort.`,
  },
  /** What stands where a row has no value. */
  missing: 'framgår inte av källan',
  pages: 'Bläddra också bland',
};
