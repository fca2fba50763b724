import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';
import { name as siteName, nameOf } from '../../site-config.ts';

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
  panel: `The passage in ${nameOf.en} text`,
  whole: 'The whole text by lines and all facts',
  close: 'Close',
  lineOf: (line) => `Line ${line} of ${nameOf.en} text`,
  page: (page) => `page ${page} of the original`,
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
    description: (name) =>
      `The lines of ${nameOf.en} text from which the facts about ${name} were read, and each fact with its line.`,
    lead: (document) =>
      `${siteName} retells the document ${document} in its own words. These are the lines of our text from which the facts were read. The marked words are facts. The line numbers are those of our text, not of the original document.`,
    leadOfFile: (document) =>
      `${siteName} retells the document ${document} in its own words. This is the part of our file from which the facts were read. The marked words are facts. The pages and rows are those of our file, not of the original document.`,
    text: `Lines of ${nameOf.en} text`,
    lineAria: (line) => `Line ${line}`,
    facts: 'Facts',
    what: 'What',
    value: 'Fact',
    words: 'Words in the line',
    where: 'Line',
    whereInFile: 'Place',
    curated: `classified by ${siteName}`,
    funding: {
      euGranted: 'EU support',
      euAndStateGranted: 'Support from the EU and the State, planned',
      euAndStateRealised: 'Support from the EU and the State, actual',
      publicPlanned: 'Public funding, planned',
      publicRealised: 'Public funding, actual',
    },
    place: terms.place,
    organisation: terms.organisation,
    language: terms.language,
    start: terms.starts,
    end: terms.ends,
    file: 'File',
    edition: `${nameOf.en} text`,
    original: 'Original publication',
    checksum: 'Checksum of the file (SHA-256)',
    checksumNote: 'The checksum shows whether a file is the one that this page was made from.',
    back: (name) => `Back to ${name}`,
  },
  cite: {
    heading: 'How to cite',
    original: 'Original source',
    here: 'This page',
    undated: 'n.d.',
    pageOf: (page) => `p. ${page}`,
    part: (kind, date) => `${siteName}: ${kind}. As of ${date}.`,
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
    how: 'Give the id of the entry, the line and the source that has it right.',
  },
  corrections: {
    lead: (errata, doubts) =>
      `This page lists ${counted('en', 'error in the sources that has been corrected', 'errors in the sources that have been corrected')(errata)} and ${counted('en', 'unclear point', 'unclear points')(doubts)}. Every correction that touches a name, a number or the meaning is here. Letters put right that touch none of these are not listed.`,
    description: `Errors in the names, numbers or meaning of the sources that ${siteName} has corrected, and points that are unclear.`,
    how: 'How to suggest a correction',
    howText:
      'The page of every entry has a link for suggesting a correction. A correction is accepted when it rests on the source: document, page and passage. An error in the source that touches a name, a number or the meaning is corrected visibly. A value that may be wrong but cannot be verified is left as it stands and listed as an unclear point.',
    line: (line) => `line ${line} of the original`,
  },
};
