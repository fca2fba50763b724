import { counted } from '../count.ts';

/** The button that puts a record on the shortlist, on every page with records. */
export const shortlistAdd = {
  label: 'Työkalut tälle sivulle',
  list: 'Muistilista',
  compare: 'Vertaile',
  add: 'Lisää muistilistaan',
  remove: 'Poista muistilistalta',
  removeNote: 'Sivulla on muistiinpanosi. Poistetaanko se samalla?',
  most: (records: number) => `Muistilistalla on jo ${records} sivua. Enempää ei mahdu.`,
  full: 'Ei tallentunut: selaimen muisti on täynnä.',
  unreadable: 'Muistilistaa ei voi lukea. Avaa se.',
  onList: counted('fi', 'sivu muistilistalla', 'sivua muistilistalla'),
} as const;
