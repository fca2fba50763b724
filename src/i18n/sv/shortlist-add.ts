import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The button that puts a record on the shortlist, on every page with records. */
export const shortlistAdd: Strings['shortlistAdd'] = {
  label: 'Verktyg för den här posten',
  list: 'Minneslista',
  compare: 'Jämför',
  add: 'Lägg till i minneslistan',
  remove: 'Ta bort från minneslistan',
  removeNote: 'Posten har en anteckning av dig. Ska den tas bort samtidigt?',
  most: (records) => `Minneslistan är full. Poster: ${records}.`,
  full: 'Sparades inte: webbläsarens minne är fullt.',
  unreadable: 'Minneslistan går inte att läsa. Öppna den för att se varför.',
  onList: counted('sv', 'post på minneslistan', 'poster på minneslistan'),
};
