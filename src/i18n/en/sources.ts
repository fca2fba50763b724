import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** Sources and method. */
export const sources: Strings['sources'] = {
  lead: 'All facts come from public documents. This page tells where they were taken from, and how.',
  description: 'The source documents, their publishers and dates, and how their facts became pages.',
  documents: 'Documents',
  publisher: 'Publisher',
  date: 'Date',
  records: 'Pages',
  lines: 'Lines',
  linesInRecords: 'On pages',
  linesInBackground: 'In the background',
  linesDropped: 'Left out',
  introduction: 'Introduction of the document',
  recordsOf: 'Pages from the document',
  kinds: {
    practices: 'Collection of practices',
    'funded-projects': 'List of funded projects',
    'esf-project': 'Description of an ESF project',
    ideas: 'List of project ideas',
    model: 'Model',
  },
  method: {
    heading: 'Method',
  },
  licence: {
    heading: 'Licence',
    text: 'The texts of this site may be used under CC BY 4.0, its code under the MIT licence.',
    places: 'Place data:',
    data: 'The data as files',
  },
  documentDescription: (title) =>
    `The source document ${title}: publisher, date, introduction and the pages made from it.`,
  lineCount: counted('en', 'line', 'lines'),
};
