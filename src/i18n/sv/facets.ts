import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

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
    practices: counted('sv', 'praxis', 'praxis'),
    projects: counted('sv', 'projekt', 'projekt'),
  },
  none: 'Ingen post motsvarar alla avgränsningar. Ta bort någon av dem.',
  sum: (money) => `EU-stöd sammanlagt ${money}`,
  noSum: 'EU-stödet framgår inte av källan',
  sort: { label: 'Ordning', place: 'Efter ort', title: 'Efter namn', newest: 'Nyaste källan först' },
  view: { label: 'Visning', list: 'Lista', cards: 'Kort', table: 'Tabell' },
  save: 'Spara som CSV',
  columns: { title: 'Praxis', what: 'Vad som görs', source: 'Källans datering', address: 'Adress' },
  /** What stands where a row has no value. */
  missing: 'framgår inte av källan',
  pages: 'Bläddra också bland',
};
