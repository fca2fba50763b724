import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The button that puts a record on the shortlist, on every page with records. */
export const shortlistAdd: Strings['shortlistAdd'] = {
  label: 'Tools for this entry',
  list: 'Shortlist',
  compare: 'Compare',
  add: 'Add to shortlist',
  remove: 'Remove from shortlist',
  removeNote: 'This entry has a note of yours. Remove the note as well?',
  most: (records) => `The shortlist is full. Entries: ${records}.`,
  full: 'Not kept: the browser’s storage is full.',
  unreadable: 'The stored shortlist cannot be read. Open the shortlist to see why.',
  onList: counted('en', 'entry on the shortlist', 'entries on the shortlist'),
};
