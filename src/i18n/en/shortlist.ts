import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';
import { licence, name as siteName } from '../../site-config.ts';

/** The shortlist: its page, its button on other pages, its briefing pack. */
export const shortlist: Strings['shortlist'] = {
  lead: 'Collect practices, projects and ideas, put them in order, write notes, and print them as a briefing pack.',
  description: 'Your own shortlist of practices and projects: order, annotate, share and print.',
  records: counted('en', 'entry', 'entries'),
  title: 'Name of the list',
  list: 'Entries on the shortlist',
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
  removeText: (title) => `The entry “${title}” has a note of yours. It will be removed as well.`,
  gone: 'This entry is no longer in the collection',
  compare: 'Compare the entries on the list',
  saveCsv: 'Save to a CSV file',
  csv: [
    'No.',
    terms.id,
    terms.type,
    terms.title,
    terms.originalTitle,
    terms.place,
    terms.summary,
    'Note',
    'Source',
    terms.address,
  ],
  pack: {
    contents: 'Contents',
    printed: (date) => `Printed on ${date}`,
    note: 'Note',
    cite: 'Citation',
    citation: (title, source, address) => `${title}. Source: ${source}. ${siteName}, ${address}`,
    page: (page) => `p. ${page}`,
    retold: `The text is retold in our own words from the source. Texts ${licence}.`,
  },
};
