import type { Strings } from '../strings.ts';

/** The page about the data: a line for each file of data/. */
export const downloads: Strings['downloads'] = {
  file: 'File',
  holds: 'Contents',
  format: 'File format',
  size: 'Size',
  licence: 'Licence',
  files: {
    records:
      'The facts of each entry as one record, without the running text. Where a value is missing, the reason is given.',
    schema: 'The JSON Schema of the file above.',
    recordsCsv: 'The same records as a table, one row each. Opens in a spreadsheet.',
    practicesCsv: 'The practices as a table.',
    projectsCsv: 'The projects as a table, with funding and first and last day.',
    textsFi: 'The whole texts of the entries in Finnish, one entry a line, for programs.',
    textsSv: 'The same texts in Swedish.',
    textsEn: 'The same texts in English.',
    textsSchema: 'The JSON Schema of a line of the text files.',
    schemaOrg: 'The records as linked data in the vocabulary of schema.org.',
    vocabulary: 'Themes, target groups and glossary as SKOS concepts in three languages.',
    dataset: 'A description for catalogues of open data (DCAT): files, sizes and checksums.',
    readme: 'Explains the files and the columns of the tables (in English).',
  },
};
