import { error, note } from './rule.ts';
import type { Rule } from './rule.ts';

/** What may be wrong with a file before a parser sees its lines. */
export const FILE_RULES = {
  'format-refused': error(
    'The file is of a format that is not read',
    'PDF, .docx, .xlsx, .ods, CSV, HTML, Markdown or plain text',
    'Save it in one of these',
  ),
  'file-broken': error(
    'The file cannot be read as what it is',
    'a whole file as its program writes it',
    'Open it in its program and save it again',
  ),
  'file-encrypted': error(
    'The file is encrypted',
    'a file that opens without a password',
    'Open it with its password and save it without one',
  ),
  'file-too-large': error(
    'The file holds more than is read of one',
    'less than the limits of scripts/convert/read/formats/limits.ts',
    'Take out what is no part of the document, or divide it',
  ),
  'no-text-in-file': error(
    'The file has pictures of its pages and no text',
    'text that can be marked and copied',
    'Have the text recognised (OCR) and check it, or take the document in another format',
  ),
  'left-out': note(
    'Words of the file are no part of the document',
    'the text of the document alone',
    'Nothing to do if they are around the text only',
  ),
  'state-not-listed': error(
    'The folder is named after a day and source.yaml lists no state of that day',
    'the state under `states`, which says which record each row is',
    'Take the folder out and add the state by npm run convert -- --update SOURCE FILE --write',
  ),
  'passed-over': note(
    'The file is no document and was passed over',
    'PDF, .docx, .xlsx, .ods, CSV, HTML, Markdown or plain text',
    'Nothing to do if it is none',
  ),
} as const satisfies Record<string, Rule>;
