import type { Strings } from '../strings.ts';

/** The page about the data: a line for each file of data/. */
export const downloads: Strings['downloads'] = {
  file: 'File',
  holds: 'What it holds',
  format: 'Form',
  size: 'Size',
  licence: 'Licence',
  files: {
    records: 'All records with all their fields. Where a value is missing, the reason stands in its place.',
    schema: 'The JSON Schema of the file above.',
    recordsCsv: 'All records as a table, a row for each. Opens in a spreadsheet.',
    practicesCsv: 'The practices as a table.',
    projectsCsv: 'The projects as a table: money, beginning and end.',
    schemaOrg: 'All records as linked data in the vocabulary of schema.org.',
    vocabulary: 'Themes, target groups and glossary as SKOS concepts in three languages.',
    dataset: 'A description for catalogues of open data (DCAT): files, sizes and checksums.',
    readme: 'Explains the files and the columns of the tables (in English).',
  },
};
