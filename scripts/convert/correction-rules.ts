import { note } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * Remarks on files with which readers suggest corrections (src/schema/correction.ts). All are notes: such a file
 * changes nothing by itself and stops nothing.
 */
export const CORRECTION_RULES = {
  'correction-told': note(
    'A reader suggests a correction',
    'the source that the reader names, looked up by a maintainer',
    'Look it up. Where the reader is right, correct the text of the source or write its misprint into errata.yaml of curation, and convert. Then delete this file either way',
  ),
  'correction-elsewhere': note(
    'A reader suggests a correction of words that are not in the text of the record',
    'words of the text; facts beside it, summaries and other titles come from other lines or from curation',
    'Look at the page of the record: the words stand outside its text, or the text was corrected meanwhile. Then do as with any correction, and delete this file',
  ),
  'correction-of-nothing': note(
    'A reader suggests a correction of a record that there is not',
    'the id of a record and a language in which it has a text',
    'Find the record that is meant, and correct the line of this file, or delete the file',
  ),
  'correction-value': note(
    'A file with a correction cannot be used as it is',
    'the lines that the form on the site writes',
    'Correct the line, or ask whoever sent the file',
  ),
} as const satisfies Record<string, Rule>;
