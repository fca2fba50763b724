import { PLACES_CREDIT } from '../atlas/credits.ts';
import type { Column } from './columns.ts';
import { PRACTICE_COLUMNS, RECORD_COLUMNS, SEPARATOR } from './columns.ts';
import type { DataFile } from './download.ts';
import { bytesOf } from './download.ts';
import type { DataInput } from './input.ts';
import { LICENCES } from '../schema/licence.ts';
import { licence, name } from '../site-config.ts';
import { CREDIT } from './licence.ts';
import { VERSIONS } from './versions.ts';

const ADDED_TO_PRACTICES = PRACTICE_COLUMNS.filter((column) => !RECORD_COLUMNS.includes(column));

const line = ({ name, about }: Column): string => `  ${name}: ${about}`;

/** The file that explains the others to somebody who has only the folder. */
export const readme = ({ data, documents }: DataInput, files: readonly DataFile[]): string =>
  `${[
    `${name}: the data`,
    '',
    'Practices of Finnish municipalities, funded projects and project ideas on integration, reception, the asylum',
    'procedure and return, from public documents. Titles and summaries are our own, in Finnish, Swedish and English;',
    'the running texts are in texts.<language>.jsonl. Every record names its document, the place in the original',
    'where that is known, and the lines of our text that it comes from. What is known of a document from elsewhere,',
    'where it can be read and what we left out stands in "documents" of records.json.',
    '',
    `State of ${data.generated}: ${data.records.length} records from ${documents.length} documents.`,
    '',
    'Licence',
    '',
    `  ${LICENCES[licence].names.en}, ${LICENCES[licence].url}`,
    `  Credit: ${CREDIT}. Please name the original document too: each record says which.`,
    `  Names and codes of places: ${PLACES_CREDIT}.`,
    '',
    'Files',
    '',
    ...files.flatMap((file) => [`  ${file.file} (${file.mediaType}, ${bytesOf(file)} bytes)`, `    ${file.about}`]),
    '',
    'Versions of the form of records.json',
    '',
    ...VERSIONS.map(({ version, about }) => `  ${version}: ${about}`),
    '',
    'Reading the tables',
    '',
    '  UTF-8 with a byte order mark, commas, a row of names first (RFC 4180). Decimal point; euro.',
    `  A cell with several values separates them by "${SEPARATOR.trim()}" and a space.`,
    '  An empty cell means that there is no value. It never means zero, nor that the source is silent: that is told',
    '  by the columns that end in _read and _said, where somebody asked the original. records.json has it in "readings".',
    '',
    'Columns of records.csv and projects.csv',
    '',
    ...RECORD_COLUMNS.map(line),
    '',
    'Columns that practices.csv has besides (it has none of the columns of money and time)',
    '',
    ...ADDED_TO_PRACTICES.map(line),
    '',
    'What the data cannot tell',
    '',
    '  The documents are not a census: what they do not mention may still exist.',
    '  They are of different years. A practice of 2017 need not exist today.',
    '  Sums of AMIF and ESF are not comparable: the first is money of the EU, the second of EU and State.',
    '  Where a beneficiary is based does not show where the money is used.',
  ].join('\n')}\n`;
