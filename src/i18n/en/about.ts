import type { Strings } from '../strings.ts';

/** The pages about the site itself. Their texts stand in src/editorial/. */
export const about: Strings['about'] = {
  pages: { data: 'Data and downloads', accessibility: 'Accessibility statement', privacy: 'Privacy' },
  contact: {
    write: 'Write to',
    none: 'Whoever publishes this site has given no address to write to.',
  },
  numbers: {
    records: 'Records',
    facts: 'Figures and times with their line in the source',
    errata: 'Corrected errors',
    doubts: 'Unclear points',
    lines: 'Lines in the documents',
    dropped: 'Lines left out (contents lists, headers and footers, contact details)',
  },
  stored: {
    what: 'What',
    why: 'Why',
    where: 'Where',
    remove: 'How to remove it',
    places: { localStorage: 'the local storage of the browser (localStorage), under the name' },
    things: {
      language: {
        what: 'The language you chose',
        why: 'The first page goes straight on to the language you chose last.',
        remove: 'Press the button below, or clear the data of this site in the settings of your browser.',
      },
    },
    removeAll: 'Remove everything this site has stored',
    removed: 'Removed.',
    nothing: 'Nothing was stored.',
  },
};
