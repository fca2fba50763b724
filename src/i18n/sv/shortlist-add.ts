import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The button that puts a record on the shortlist, on every page with records. */
export const shortlistAdd: Strings['shortlistAdd'] = {
  label: 'Verktyg för den här sidan',
  list: 'Minneslista',
  compare: 'Jämför',
  add: 'Lägg till i minneslistan',
  remove: 'Ta bort från minneslistan',
  removeNote: 'Sidan har din anteckning. Ska den tas bort samtidigt?',
  most: (records) => `Minneslistan har redan ${records} sidor. Fler ryms inte.`,
  full: 'Sparades inte: webbläsarens minne är fullt.',
  unreadable: 'Minneslistan går inte att läsa. Öppna den.',
  onList: counted('sv', 'sida på minneslistan', 'sidor på minneslistan'),
};
