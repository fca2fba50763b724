import { CONTRIBUTION_RULES } from './contribution-rules.ts';
import { CORRECTION_RULES } from './correction-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { PROJECT_RULES } from './project-rules.ts';
import { REMARKS } from './remarks.ts';
import { error } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * Every problem and every remark of the converter. An error stops the conversion (nothing is
 * written); a note is for the report only.
 */
export const RULES = {
  ...LAYOUT_RULES,
  ...PROJECT_RULES,
  ...CONTRIBUTION_RULES,
  ...CORRECTION_RULES,
  // Reading
  ...FILE_RULES,
  'no-documents': error(
    'No source document was found',
    'at least one .pdf, .docx, .xlsx, .ods, .csv, .html, .md or .txt file',
    'Put a source document into the folder, or give another folder with --seeds',
  ),
  'not-utf8': error('The file is not UTF-8', 'UTF-8 text', 'Save the file as UTF-8'),
  'unknown-kind': error(
    'The kind of the document was not recognised',
    'practices with a contents list (a line “Sisällys”, “Sisältö”, “Innehåll” or “Contents” and titles with their pages under it), a list of funded projects (a header with “Hankkeen nimi”, “Avustuksen saajan nimi” and “EU-rahoitus”, or “Hankkeen toteuttaja:” and “EU-tuen määrä:” with each project), the description of a project of the structural funds (“Hankekoodi:” and numbered headings), a table of ideas (a header with “Idean nimi” and “Yhteystiedot”), or the cooperation tray (its name on a slide)',
    'Put back what is missing, or take the file out of the folder; docs/maintaining.md shows how each kind is laid out',
  ),
  'empty-file': error(
    'The file has no text',
    'the text of a document',
    'Save the document into the file, or take the file out of the folder',
  ),
  'other-language': error(
    'The file is named after one language and its text is in another',
    'a text in the language that the name of the file says',
    'Give the file the name of its language, or put the right text into it',
  ),
  'two-documents': error(
    'The file holds two documents',
    'one document in a file',
    'Put each document into a file of its own; take out what stands there twice',
  ),
  'missing-edition': error(
    'An edition that source.yaml promises is not there',
    'a file of that language beside source.yaml',
    'Add the file, or take the language out of `editions`',
  ),
  'edition-name': error(
    'The file lies in the folder of a document and its name is no language',
    'fi, sv or en before the ending',
    'Name the file after its language, or put it into another folder',
  ),
  'edition-twice': error(
    'The folder of a document has the edition of a language twice',
    'one file for each language',
    'Take one of the two files out of the folder',
  ),
  'unpromised-edition': error(
    'source.yaml does not list this edition',
    'the language in `editions`',
    'Add the language to `editions` in source.yaml',
  ),
  'wrong-kind': error(
    'source.yaml gives another kind than the text has',
    'the kind that was recognised from the content',
    'Correct `kind` in source.yaml',
  ),
  'bad-yaml': error('The YAML does not fit its schema', 'what src/schema/ describes', 'Correct the entry'),
  // Tables
  'row-too-few-cells': error(
    'A row of the table has a cell too few',
    'name, beneficiary, objective, aims, amount, start date and end date',
    'Complete the row as the source prints it',
  ),
  'row-too-many-cells': error(
    'A row of the table has a cell too many',
    'no more cells than the header has',
    'Take out the extra tab',
  ),
  'row-without-objective': error(
    'The row names no specific objective of the fund',
    'its number and name as in seeds/curation/objectives.yaml',
    'Correct the row, or add the objective',
  ),
  'row-without-number': error(
    'The row does not begin with its running number',
    'a number and a tab',
    'Begin the row with its number',
  ),
  'bad-amount': error(
    'The amount is not a number',
    'digits with at most two decimals after a comma',
    'Write the amount as the source prints it, for example 2200120,8',
  ),
  'impossible-date': error(
    'The date does not exist',
    'a day of the calendar, d.m.yyyy',
    'Correct the date, or keep the printed one as an erratum',
  ),
  'bad-number': error('The field does not hold a whole number', 'digits', 'Correct the number'),
  'missing-field': error(
    'A field of the document is missing',
    'a line with the label and its value',
    'Add the field as the source prints it',
  ),
  'missing-section': error(
    'A section of the document is missing',
    'its numbered heading on a line of its own',
    'Add the section',
  ),
  'contents-without-page': error(
    'A line of the contents list has no page',
    'a title, a tab and a page number',
    'Add the page',
  ),
  'contents-without-section': error(
    'The contents list names headings that the text does not have',
    'the heading on a line of its own, a blank line before and after it, in the order of the contents list',
    'Look whether a page of the text is missing and put it back; otherwise correct the heading in the list or in the text',
  ),
  'bad-applicant-field': error(
    'The field does not hold what its label says',
    'a business id such as "1234567-8", or an address that begins with http:// or https://',
    'Correct the field as the source prints it',
  ),
  'score-line': error(
    'The line does not end with two scores',
    'a principle followed by two whole numbers from -10 to 10',
    'Complete the scores',
  ),
  'tray-label': error(
    'The tray lacks some of its printed labels',
    'every label of the tray, in any place of the slide',
    'Look whether a slide is missing or breaks off, and put back what is missing',
  ),
  // Identity
  'duplicate-id': error(
    'Two records have the same id',
    'one record for each id',
    'Rename one of them, or give it an id in source.yaml',
  ),
  'id-not-listed': error(
    'source.yaml does not list this record at this place',
    'the ids of the document in its order',
    'Add the id to `records` in source.yaml; ids that are published never change',
  ),
  'record-missing': error(
    'source.yaml lists a record that the text does not have',
    'the records of source.yaml, in its order',
    'Look whether a part of the text is missing and put it back; ids that are published never go away',
  ),
  'editions-differ': error(
    'Two editions of a record do not agree',
    'the same facts in every language',
    'Compare both passages with the original and correct the one that is wrong',
  ),
  'figures-differ': error(
    'Two editions of a record do not have the same figures',
    'the same figures in every language',
    'Compare both passages with the original. Write the number in digits in both, with the same “over”, “about” or “at least”; a form that only one of them is read in belongs into scripts/convert/facts',
  ),
  'sources-differ': error(
    'Two editions of a document do not say the same of it',
    'the same title, publisher and dates in every edition',
    'Correct the edition that is wrong, or take the date out of it',
  ),
  'unaccounted-line': error(
    'A line belongs to no record and was not dropped for a reason',
    'each line in a record or among the dropped lines',
    'Check the layout around the line',
  ),
  // Curation
  'unknown-reference': error(
    'Curation names an entry that does not exist',
    'an id of the vocabulary',
    'Correct the id, or add the entry',
  ),
  'dangling-curation': error(
    'Curation describes a record that no source has',
    'the id of a record',
    'Correct the id, or take the entry out',
  ),
  'erratum-not-found': error(
    'The words of a misprint of seeds/curation/errata.yaml do not stand where it says: on its line of a text, or once in a file of another format',
    'the printed words, or the corrected ones, on the line of the entry or once in the file',
    'Correct the line of the entry; of another format make its words longer, so that they stand there once',
  ),
  'figure-not-found': error(
    'The words of seeds/curation/figures.yaml do not stand in the record with one number',
    'words of the edition in the language of the original, which stand there once and hold one number',
    'Correct the words, or take the entry out',
  ),
  'relation-to-itself': error(
    'A relation leads from a record to itself',
    'two different records',
    'Correct `from` or `to`, or take the entry out',
  ),
  'relation-twice': error(
    'Curation says a relation a second time',
    'one entry for two records and a kind',
    'Take one of the entries out',
  ),
  'relation-evidence': error(
    'The line that a relation rests on belongs to neither of its records',
    'a document and a line within one of the two records',
    'Correct the line, which is counted in the document of the record',
  ),
  'reading-words': error(
    'The words of a reading do not stand in the record',
    'the exact words, whole and in one line of the record in that edition',
    'Copy the words from the edition; where the edition lost what the original says, put it back there first',
  ),
  'reading-not-listed': error(
    'A reading says that a list holds the answer, and the list is empty',
    'something in the list of the record',
    'Add to the record in seeds/curation/records what the original says, or answer with `says` and `words` or "not-said"',
  ),
  'reading-not-silent': error(
    'A reading says that the original is silent, and the record holds an answer',
    'an empty list',
    'Answer "listed", or take out of the record in seeds/curation/records what the original does not say',
  ),
  // Output
  'invalid-record': error(
    'A field of the record is not as records have it',
    'what every record of its kind has',
    'Correct the source or the curation of the record',
  ),
  'round-trip': error(
    'The MDX that was written reads back as another text',
    'the same text',
    'This is a fault of the writer: report it with the text',
  ),
  'hand-edited': error(
    'A generated file was changed by hand',
    'the bytes that the converter wrote',
    'Move the change to seeds/ and convert again, or overwrite it with --force',
  ),
  'in-the-way': error(
    'Beside the folder stands another with the name under which the converter puts files aside',
    'no such folder, or one with nothing in it but what the converter left there',
    'Move the folder away, or give it another name; the converter does not remove what it did not write',
  ),
  'not-written': error(
    'The files could not be written; the folder is as it was',
    'room on the disk and leave to write beside the folder',
    'Make room and convert again',
  ),
  'out-of-date': error(
    'content/ is not what the seeds give',
    'the same files with the same bytes',
    'Run `npm run convert` and commit content/',
  ),
  ...REMARKS,
} as const satisfies Record<string, Rule>;
