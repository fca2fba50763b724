import { z } from 'zod';
import { routes } from '../routes/routes.ts';
import { publishedDataSchema, publishedTextSchema } from '../schema/published.ts';
import { datasetJsonLd } from './dcat.ts';
import type { DataFile } from './download.ts';
import type { DataInput } from './input.ts';
import { readme } from './readme.ts';
import { recordsJsonLd } from './schema-org.ts';
import { vocabularyJsonLd } from './skos.ts';
import { jsonLines } from './texts.ts';
import { practicesCsv, projectsCsv, recordsCsv } from './tables.ts';

const INDENT = 1;
const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, INDENT)}\n`;

type Recipe = Omit<DataFile, 'text'> & { make: (input: DataInput) => string };

const JSON_LD = 'application/ld+json';
const CSV = { format: 'CSV', mediaType: 'text/csv', conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180' } as const;

const JSON_SCHEMA = {
  format: 'JSON Schema',
  mediaType: 'application/schema+json',
  conformsTo: 'https://json-schema.org/draft/2020-12/schema',
} as const;

/** The running texts, a file for each language. */
const TEXTS = (
  [
    ['fi', 'textsFi', 'Finnish'],
    ['sv', 'textsSv', 'Swedish'],
    ['en', 'textsEn', 'English'],
  ] as const
).map(([lang, id, name]): Recipe => ({
  id,
  file: `texts.${lang}.jsonl`,
  format: 'JSON Lines',
  mediaType: 'application/jsonl',
  about: `The running text of each record in ${name}, a record on each line.`,
  make: ({ texts }) => jsonLines(texts.filter((text) => text.lang === lang)),
}));

/** The files that hold the data. A file more is a row more, and its words in the strings of the interface. */
const CONTENTS: readonly Recipe[] = [
  {
    id: 'records',
    file: 'records.json',
    format: 'JSON',
    mediaType: 'application/json',
    about: 'The facts of each record, without the running text; also the reason why a value is missing.',
    make: ({ data }) => jsonText(publishedDataSchema.parse(data)),
  },
  {
    id: 'schema',
    file: 'records.schema.json',
    ...JSON_SCHEMA,
    about: 'The JSON Schema of records.json.',
    make: () => jsonText(z.toJSONSchema(publishedDataSchema)),
  },
  {
    id: 'recordsCsv',
    file: 'records.csv',
    ...CSV,
    about: 'All records as a table, a row for each.',
    make: recordsCsv,
  },
  {
    id: 'practicesCsv',
    file: 'practices.csv',
    ...CSV,
    about: 'The practices as a table.',
    make: practicesCsv,
  },
  {
    id: 'projectsCsv',
    file: 'projects.csv',
    ...CSV,
    about: 'The projects as a table, with money and time.',
    make: projectsCsv,
  },
  ...TEXTS,
  {
    id: 'textsSchema',
    file: 'texts.schema.json',
    ...JSON_SCHEMA,
    about: 'The JSON Schema of a line of these files.',
    make: () => jsonText(z.toJSONSchema(publishedTextSchema)),
  },
  {
    id: 'schemaOrg',
    file: 'records.jsonld',
    format: 'JSON-LD, schema.org',
    mediaType: JSON_LD,
    about: 'The records as linked data in the vocabulary of schema.org.',
    conformsTo: 'https://schema.org/',
    make: (input) => jsonText(recordsJsonLd(input)),
  },
  {
    id: 'vocabulary',
    file: 'vocabulary.jsonld',
    format: 'JSON-LD, SKOS',
    mediaType: JSON_LD,
    about: 'Themes, target groups and glossary in three languages, as SKOS concepts.',
    conformsTo: 'http://www.w3.org/2004/02/skos/core',
    make: (input) => jsonText(vocabularyJsonLd(input)),
  },
];

/** Every file of data/. The last two describe the others. */
export function dataFiles(input: DataInput): DataFile[] {
  const contents = CONTENTS.map(({ make, ...file }): DataFile => ({ ...file, text: make(input) })).filter(
    // A language without records has no texts.
    ({ text }) => text !== '',
  );
  const dataset: DataFile = {
    id: 'dataset',
    file: 'dataset.jsonld',
    format: 'JSON-LD, DCAT',
    mediaType: JSON_LD,
    about: 'The data set and its files described for catalogues of data, with sizes and checksums.',
    conformsTo: 'http://www.w3.org/ns/dcat',
    text: jsonText(datasetJsonLd(input, contents, routes.about('en', 'data').slice(1))),
  };
  const described = [...contents, dataset];
  return [
    ...described,
    {
      id: 'readme',
      file: 'README.txt',
      format: 'TXT',
      mediaType: 'text/plain',
      about: 'Explains the files.',
      text: readme(input, described),
    },
  ];
}
