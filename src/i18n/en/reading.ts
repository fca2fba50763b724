import type { Strings } from '../strings.ts';
import { nameOf } from '../../site-config.ts';

/** What the originals answer, where in them a record stands, and what else is known of them. */
export const reading: Strings['reading'] = {
  questions: { money: 'money', time: 'time', who: 'who does it', where: 'place', languages: 'languages of service' },
  silent: (questions) => `The source does not say: ${questions}.`,
  silentThroughout: (questions) => `The source does not say for any of them: ${questions}.`,
  record: {
    place: 'Place in the original',
    page: (page) => `page ${page}`,
    heading: (heading) => `heading “${heading}”`,
    row: (row) => `row ${row} of the table`,
    read: 'Read in the original',
    readLines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    own: `${nameOf.en} text`,
    last: (date) => `last on ${date}`,
    elsewhere: 'known from elsewhere',
  },
  document: {
    heading: 'The original document',
    readAt: 'Can be read at',
    toldAt: 'Described at',
    found: (date) => `address looked up on ${date}`,
    elsewhere: 'The document does not say this itself. It is taken from the page',
    leftOut: 'Left out',
  },
};
