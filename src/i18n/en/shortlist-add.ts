import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The button that puts a record on the shortlist, on every page with records. */
export const shortlistAdd: Strings['shortlistAdd'] = {
  label: 'Tools for this page',
  list: 'Shortlist',
  compare: 'Compare',
  add: 'Add to shortlist',
  remove: 'Remove from shortlist',
  removeNote: 'This page has a note of yours. Remove the note as well?',
  most: (records) => `The shortlist has ${records} pages already. There is no room for more.`,
  full: 'Not kept: the browser’s storage is full.',
  unreadable: 'The shortlist cannot be read. Open it.',
  onList: counted('en', 'page on the shortlist', 'pages on the shortlist'),
};
