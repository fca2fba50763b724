import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { licence, nameOf } from '../../site-config.ts';

/** Sources and method. */
export const sources: Strings['sources'] = {
  lead: 'The facts about the practices, projects and ideas come from public documents. This page says which documents they are and how the facts were gathered.',
  description: 'The source documents, their publishers and dates, and the method by which they became web pages.',
  documents: 'Documents',
  publisher: 'Publisher',
  date: 'Date',
  records: 'Entries',
  lines: `Lines in ${nameOf.en} text`,
  linesInRecords: 'Of these, in entries',
  linesInBackground: 'In the document’s introduction',
  linesDropped: 'Left out',
  introduction: 'Introduction to the document',
  recordsOf: 'Entries from the document',
  kinds: {
    practices: 'Collection of practices',
    'funded-projects': 'List of funded projects',
    'esf-project': 'Description of an ESF project',
    ideas: 'List of project ideas',
    model: 'Model',
    contribution: 'A practice told by the organisation itself',
  },
  method: {
    heading: 'Method',
  },
  licence: {
    heading: 'Licence',
    text: `The texts of this site may be used under ${licence}, its code under the MIT licence.`,
    places: 'Place data:',
    data: 'The data as files',
  },
  documentDescription: (title) =>
    `The source document ${title}: publisher, date, introduction and the entries based on it.`,
  lineCount: counted('en', 'line', 'lines'),
};
