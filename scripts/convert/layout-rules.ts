import { error, note } from './rule.ts';
import type { Rule } from './rule.ts';

/** Problems and remarks of how a document is laid out: columns, rows, pages, headings. */
export const LAYOUT_RULES = {
  'unknown-column': error(
    'The header of the table has words that name no column that is known',
    'the names of the columns as the list prints them',
    'Take the column out of the table, or say what it is in scripts/convert/kinds/funded-projects-columns.ts',
  ),
  'column-order': error(
    'Nothing parts the cells of the table, and its columns do not stand in an order in which they can be told apart',
    'name, beneficiary, objective, aims, money, days',
    'Put a tab between the cells, or bring the columns into that order',
  ),
  'cell-empty': error(
    'A cell of the row that no project can do without says nothing',
    'the name, the beneficiary, the money of the Union and the days',
    'Fill in the cell as the source prints it, “-” where it knows no money or no day, or take the row out of the table',
  ),
  'heading-without-text': error(
    'Headings of the contents list stand one right after another without a text, so that nothing says what they are about',
    'a place, then a practice with its text',
    'Put the text under its heading, or take the heading out of the text and of the contents list',
  ),
  'row-after-bullets': error(
    'Lines with bullets stand after the end of a row and before the next one, so that nothing says whose they are',
    'bullets within the aims of a row, or under the whole table',
    'Move the lines into the row that they belong to, before its money and days',
  ),
  'no-rows': error(
    'The table has a header and no project',
    'a row for each project under the header',
    'Add the rows, or take the document out of the folder',
  ),
  'other-programme': error(
    'The list names one programme and the row an objective of another',
    'an objective of the programme that the list names',
    'Correct the objective of the row, or the title of the list',
  ),
  'unknown-objective': error(
    'The row has an objective that is not in the table of objectives',
    'an entry of seeds/curation/objectives.yaml with its programme and code, and its words as the list prints them',
    'Add an entry to seeds/curation/objectives.yaml: programme, code, label in three languages; or correct the row',
  ),
  'objective-not-named': note(
    'The objective is not in the table of objectives, so that pages in every language show the words of the form',
    'an entry of seeds/curation/objectives.yaml with its programme and code',
    'Add an entry to seeds/curation/objectives.yaml: programme, code, label in three languages',
  ),
  'unclear-amount': error(
    'The amount can be read in more than one way',
    'digits of which the thousands and the decimals can be told apart',
    'Write it without blanks between thousands and with a decimal comma, for example 2200120,8, or put a tab before it',
  ),
  'unclear-date': error(
    'The date can be read in more than one way',
    'a day of the calendar, d.m.yyyy',
    'Write the day as d.m.yyyy',
  ),
  'unsure-beneficiary': error(
    'Nothing separates the name of the project from its beneficiary, and the name becomes the permanent id of the project',
    'a tab between the two, or an organisation of seeds/curation/organisations.yaml',
    'Say which reading is right: add the organisation to seeds/curation/organisations.yaml as the list prints it, or put a tab before it',
  ),
  'field-broken': error(
    'The value of a field goes on on the next line, so that half of it would be read',
    'the label and its whole value on one line',
    'Put both on one line',
  ),
  'unknown-programme': error(
    'Nothing says which fund pays for the project',
    'the name of the fund above the form, or a project code that begins with its letter',
    'Add the line with the name of the fund; a new fund is an entry of src/schema/programme.ts',
  ),
  'unknown-place': error(
    'The name is no region or municipality of Finland that is known',
    'a place of seeds/curation/places.json, in any inflected form',
    'Correct the name, or add it to the places; a misprint is an erratum',
  ),
  'personal-data-left': error(
    'A file that would be written still has personal data of a private person',
    'no names after titles, no addresses, no telephone numbers',
    'Take the words out of the document or of its curation, and report where the converter overlooked them',
  ),
  'id-unclear': error(
    'No permanent id can be made of the title',
    'a title in Latin letters that is short enough, or an id',
    'Give the record an id: list the ids of the document in `records` of its source.yaml, this one with `title` beside it',
  ),
  'duplicate-source': error(
    'Two documents would have the same id, and the second would take the place of the first',
    'a title of its own for each document, or a source.yaml with an id',
    'Put each document into a folder of its own with a source.yaml that gives its id',
  ),
  'missing-transcript': error(
    'Nothing says where the slides begin, so that lists of other files would count as slides',
    'a line “Transkriptio:” before the first slide',
    'Put the line before the first slide, after the lists of the site that the text was copied from',
  ),
  // Remarks
  'other-encoding': note(
    'The file is not UTF-8 and was read as what its bytes say',
    'UTF-8 text',
    'Nothing to do if the letters are right on the page; saved as UTF-8 the file needs no guess',
  ),
  'contact-not-kept': note(
    'Of the contact details nothing was kept, since nothing tells an organisation in them from a person',
    'an organisation of seeds/curation/organisations.yaml, then the person',
    'Add the organisation to seeds/curation/organisations.yaml as the cell prints it',
  ),
  'likely-name': note(
    'Words look like the name of a person, and nothing beside them says whose',
    'no names of private persons',
    'Take the name out of the document; if it is nobody private, an organisation say, answer in source.yaml of the document: namesOfNobody: ["the words as they stand there"]',
  ),
  'answer-not-found': error(
    'The answer of source.yaml that a name is nobody’s fits nothing in the document',
    'words as they stand in an edition of the document',
    'Copy the words from the document, or take the answer out',
  ),
  'contact-dropped': note(
    'The section has contact details of persons; it is on no page',
    'no contact details',
    'Nothing to do if the section holds nothing else; otherwise give what else it holds a heading of the contents list',
  ),
  'section-absent': note(
    'The form has no summary of the final report',
    'a section 9, as projects that have ended have it',
    'Nothing to do if the project runs; otherwise look whether the text breaks off',
  ),
  'partners-absent': note(
    'The form has a heading for the partners and names none under it',
    'the name of each partner with its business id',
    'Add the partners as the source names them, “Osatoteuttajan nimi: …”; nothing to do if it names none',
  ),
  'kept-as-text': note(
    'The section has lines that no field of a record holds; they stay as text of the page',
    'the fields of the form',
    'Nothing to do if they may be read on the page as they are',
  ),
  'column-not-kept': note(
    'The table has a column of money that no record keeps',
    'the money of the European Union, of which totals are made',
    'Nothing to do if the column is not about that money',
  ),
  'page-furniture': note(
    'The line is no text of the document: a page number, or words that every page repeats',
    'text of the document',
    'Nothing to do if the line is furniture of the page; otherwise put it on the line of the text before it',
  ),
} as const satisfies Record<string, Rule>;
