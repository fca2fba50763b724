import { counted } from '../count.ts';

/** The button that puts a record on the shortlist, on every page with records. */
export const shortlistAdd = {
  label: 'Työkalut tälle kohteelle',
  list: 'Muistilista',
  compare: 'Vertaile',
  add: 'Lisää muistilistalle',
  remove: 'Poista muistilistalta',
  removeNote: 'Kohteella on muistiinpanosi. Poistetaanko se samalla?',
  most: (records: number) => `Muistilista on täynnä. Kohteita: ${records}.`,
  full: 'Ei tallentunut: selaimen muisti on täynnä.',
  unreadable: 'Tallennettua muistilistaa ei voi lukea. Avaa muistilista, niin näet miksi.',
  onList: counted('fi', 'kohde muistilistalla', 'kohdetta muistilistalla'),
} as const;
