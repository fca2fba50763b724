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
    places: {
      localStorage: 'the local storage of the browser (localStorage), under the name',
      cacheStorage: 'the browser’s cache for sites (Cache Storage), under a name that begins with',
    },
    things: {
      language: {
        what: 'The language you chose',
        why: 'The first page goes straight on to the language you chose last.',
        remove: 'Press the button below, or clear the data of this site in the settings of your browser.',
      },
      tools: {
        what: 'What you do with the tools: shortlist, sheets, trays and notes',
        why: 'So that you can go on where you stopped. Kept only once you use a tool.',
        remove: 'On a page that asks first:',
      },
      offline: {
        what: 'The files of the site',
        why: 'So that the site and its search work without a network. Kept once you have opened a page, unless your browser saves data.',
        remove: 'On the page where you can also switch it off:',
      },
      offlineSwitch: {
        what: 'That you have switched offline use off',
        why: 'So that the site does not store its files again.',
        remove: 'Switch offline use on again on the page:',
      },
    },
    removeAll: 'Forget the language I chose',
    removed: 'Removed.',
    nothing: 'Nothing was stored.',
  },
};
