import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** Where facts come from, how to cite them, how to correct them. */
export const provenance: Strings['provenance'] = {
  line: (line) => `line ${line}`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  quote: (text) => `“${text}”`,
  /** Where something stands in a file that has no lines of its own, part by part. */
  inFile: {
    page: (page) => `p. ${page}`,
    sheet: (sheet) => `sheet ${sheet}`,
    table: (table) => `table ${table}`,
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    paragraph: (paragraph) => `paragraph ${paragraph}`,
    line: (line) => `line ${line}`,
  },
  panel: 'Where the source says so',
  whole: 'The whole passage and all facts',
  close: 'Close',
  lineOf: (line) => `Line ${line} of Kotoatlas’s edition`,
  page: (page) => `page ${page} of the original`,
  noPage: 'the source gives no page number',
  map: (names) => `Map of Finland: ${names}`,
  allFacts: (count) => `${counted('en', 'fact', 'facts')(count)} with line numbers`,
  moreNotes: (errata, doubts) =>
    [
      errata === 0 ? '' : counted('en', 'corrected error', 'corrected errors')(errata),
      doubts === 0 ? '' : counted('en', 'unclear point', 'unclear points')(doubts),
    ]
      .filter((part) => part !== '')
      .join(' and '),
  passage: {
    title: (name) => `Where the facts come from: ${name}`,
    heading: 'Where the facts come from',
    description: (name) => `The lines from which the facts of the page ${name} were read, and each fact with its line.`,
    lead: (document) =>
      `Kotoatlas retells the document ${document} in its own words, line by line. These are the lines from which the facts of the page were read. The marked words are facts.`,
    text: 'Lines',
    lineAria: (line) => `Line ${line}`,
    facts: 'Facts',
    what: 'What',
    value: 'Fact',
    words: 'Words in the line',
    where: 'Where',
    curated: 'classified by Kotoatlas',
    funding: {
      euGranted: 'EU support',
      euAndStateGranted: 'Support of the EU and the State, planned',
      euAndStateRealised: 'Support of the EU and the State, realised',
      publicPlanned: 'Public funding, planned',
      publicRealised: 'Public funding, realised',
    },
    place: 'Place',
    organisation: 'Organisation',
    language: 'Language of service',
    start: 'Begins',
    end: 'Ends',
    file: 'File',
    edition: 'Kotoatlas’s edition',
    original: 'Original publication',
    checksum: 'Checksum of the file (SHA-256)',
    checksumNote: 'The checksum tells whether a file is the one that this page was made from.',
    back: (name) => `Back to the page ${name}`,
  },
  cite: {
    heading: 'How to cite',
    original: 'Original source',
    here: 'This page',
    undated: 'n.d.',
    pageOf: (page) => `p. ${page}`,
    part: (kind, date) => `Kotoatlas: ${kind}. As of ${date}.`,
    noAddress: 'Address of the site',
    copy: 'Copy the citation',
    copied: 'Copied.',
    notCopied: 'Select the text and copy it yourself.',
    read: (date) => `Accessed ${date}.`,
    files: 'As a reference',
    wholeFile: '(the whole collection)',
  },
  correct: {
    heading: 'Found an error?',
    suggest: 'Suggest a correction',
    subject: (id) => `Correction: ${id}`,
    body: (id, lang, lines) =>
      `Page: ${id}\nLanguage: ${lang}\nLines: ${lines}\n\nWhat is wrong?\n\nWhat should it say?\n\nWhich source has it right (document, page)?\n`,
    how: 'Give the id of the page, the line and the source that has it right.',
    nowhere: 'This site has no address for corrections. Send the correction to whoever publishes the site.',
  },
  corrections: {
    lead: (errata, doubts) =>
      `The sources contain ${counted('en', 'error that has been corrected', 'errors that have been corrected')(errata)} and ${counted('en', 'point that is unclear', 'points that are unclear')(doubts)}. All of them are on this page.`,
    description: 'Errors of the sources that Kotoatlas has corrected, and points that are unclear.',
    how: 'How to suggest a correction',
    howText:
      'Every page has a link for suggestions. A correction is accepted when it rests on the source: document, page and line. A misprint is corrected in the open; a value that may be wrong is left as it stands, and marked.',
    line: (line) => `line ${line} of the original`,
  },
};
