import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The shortlist: its page, its button on other pages, its briefing pack. */
export const shortlist: Strings['shortlist'] = {
  lead: 'Collect practices and projects, put them in order, write notes, and print them as a briefing pack.',
  description: 'Your own shortlist of practices and projects: order, annotate, share and print.',
  records: counted('en', 'page', 'pages'),
  title: 'Name of the list',
  list: 'Pages on the shortlist',
  empty: 'The shortlist is empty. Open a practice, a project or a project idea and press “Add to shortlist”.',
  note: 'Note',
  noteFor: (title) => `Note: ${title}`,
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  moveUp: (title) => `Move up: ${title}`,
  moveDown: (title) => `Move down: ${title}`,
  removeOne: (title) => `Remove from the list: ${title}`,
  removeHeading: 'Remove the note as well?',
  removeText: (title) => `The page “${title}” has a note of yours. It leaves the list together with the page.`,
  gone: 'This page is no longer in the collection',
  compare: 'Compare the pages on the list',
  saveCsv: 'Save to a CSV file',
  csv: ['No.', 'Id', 'Type', 'Title', 'Title in the source', 'Place', 'Summary', 'Note', 'Source', 'Address'],
  pack: {
    contents: 'Contents',
    printed: (date) => `Printed on ${date}`,
    note: 'Note',
    cite: 'Citation',
    citation: (title, source, address) => `${title}. Source: ${source}. Kotoatlas, ${address}`,
    page: (page) => `p. ${page}`,
    retold: 'The text is retold in our own words from the source. Texts CC BY 4.0.',
  },
};
