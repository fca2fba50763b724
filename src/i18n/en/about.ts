import type { Strings } from '../strings.ts';
import { nameOf } from '../../site-config.ts';

/** The pages about the site itself. Their texts stand in src/editorial/. */
export const about: Strings['about'] = {
  pages: {
    publisher: 'Who is behind this',
    data: 'Data and downloads',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
  },
  publisher: {
    none: 'This copy has no publisher: nobody has said who answers for it.',
    by: 'This copy is published by',
  },
  contact: {
    write: 'Write to',
    none: 'The publisher of this site has given no address to write to.',
  },
  numbers: {
    records: 'Entries',
    facts: `Figures and times that the program picked out of ${nameOf.en} texts, with their lines`,
    errata: 'Errors in the sources that were corrected and listed',
    doubts: 'Unclear points in the sources',
    lines: `Lines in ${nameOf.en} Finnish texts`,
    dropped: 'Of these, left out (contents lists, headers and footers, contact details)',
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
        why: 'The site opens straight away in the language you last chose.',
        remove: 'Press the button below, or clear the data of this site in the settings of your browser.',
      },
      lastVisit: {
        what: 'The latest day you have seen on the page What is new',
        why: 'So that the page can show what has changed since your last visit. Stored when you open that page.',
        remove: 'Press the button below, or clear the data of this site in the settings of your browser.',
      },
      tools: {
        what: 'What you do with the tools: shortlist, assessments, trays and notes',
        why: 'So that you can carry on where you left off. Stored only once you use a tool.',
        remove: 'On a page that asks first:',
      },
      offline: {
        what: 'The site’s own files',
        why: 'So that the site and its search work without a network. Stored once you have opened a page, unless your browser is set to reduce data use.',
        remove: 'On the page where you can also switch it off:',
      },
      offlineSwitch: {
        what: 'The fact that you have switched off offline use',
        why: 'So that the site does not store its files again.',
        remove: 'Switch offline use back on, on the page:',
      },
    },
    removeAll: 'Forget the language I chose and my last visit',
    removed: 'Removed.',
    nothing: 'Nothing was stored.',
  },
};
