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
  personsDropped: 'Persons removed',
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
    paragraphs: [
      'Each document has been retold in our own words. Structure, figures, names and order are those of the source.',
      'The converter reads a document line by line. Every line belongs to a page or to the background, or is left out for a reason that is recorded.',
      'Every page says which lines it comes from. A page number is given where the original has a contents list.',
      'Misprints are corrected in the open. A doubtful value is kept as it stands, and marked.',
      'A missing value is not nought: the page says that the source does not tell.',
      'Names, e-mail addresses and telephone numbers of private persons are removed in conversion.',
      'Themes, target groups, places and organisations are classified separately. Where a classification rests only on words of the text, the page says so.',
    ],
  },
  licence: {
    heading: 'Licence',
    text: 'The texts of this site may be used under CC BY 4.0, its code under the MIT licence.',
    places: 'Place data:',
    data: 'The data in machine-readable form (JSON)',
  },
  documentDescription: (title) =>
    `The source document ${title}: publisher, date, introduction and the pages made from it.`,
  lineCount: counted('en', 'line', 'lines'),
};
