import { error, note } from './rule.ts';
import type { Rule } from './rule.ts';

/** Problems and remarks of lists of projects, and of the forms that describe one. */
export const PROJECT_RULES = {
  'unsure-beneficiaries': error(
    'The cell may name one organisation or several, and each has a permanent id',
    'one organisation, or several of which each is known or has its legal form (ry, Oy, kaupunki)',
    'Say which it is: add the organisation to seeds/curation/organisations.yaml as the list prints it; for several, add those that are not known',
  ),
  'unsure-name': error(
    'The name of a project goes over two lines of which the second may be the whole name, and it becomes the permanent id of the project',
    'the name on one line, a tab between the cells, or a record of that name in seeds/curation/records',
    'Say which reading is right: put the name on one line, or take the line above it out of the table',
  ),
  'no-day': error(
    'Other words stand where a day should',
    'a day of the calendar, d.m.yyyy',
    'Write the day as the source prints it, d.m.yyyy; a number such as 44927 is a day whose cell has lost its format; where it prints none, write “-” in the cell',
  ),
  'cell-not-said': note(
    'The table says of a project that something is not known',
    'a value in each cell',
    'Nothing to do if the source knows no more',
  ),
  'sums-differ': error(
    'The sum that the table prints is not the sum of its rows, so that a row or an amount may be wrong or missing',
    'the sum of the money of the Union in its rows',
    'Compare the amounts with the original; where the original itself is wrong, take the line of the sum out',
  ),
  'sum-line': note(
    'The line is the sum of rows and no project',
    'rows of projects',
    'Nothing to do: the sum was compared with its rows',
  ),
  'mark-of-note': error(
    'A name ends with the mark of a note, which says something of it that would be lost',
    'a name as it is without the note',
    'Take the mark out; what the note says goes into the aims of the project if it matters',
  ),
  'not-a-row': error(
    'The line is neither a project of the list nor a note under it',
    'rows of projects, then notes that begin with a bullet',
    'Take the line out, or put a bullet before it if it is a note; a row needs name, beneficiary, objective, aims, amount, start date and end date',
  ),
  'unknown-field': error(
    'A bullet of the project has a label that is not known',
    '“Hankkeen toteuttaja:”, “Toteutusaika:”, “EU-tuen määrä:”, “Kumppanit:” or “Erityistavoite:”',
    'Correct the label, take the line out, or say what it is in scripts/convert/kinds/funded-bullets.ts',
  ),
  'field-twice': error(
    'The form says the same thing twice, and differently',
    'each field once',
    'Compare with the original and keep the right one; a second project goes into a file of its own',
  ),
  'bad-project-code': error(
    'The code of the project does not have the form of one',
    'a capital letter and digits, for example S20001',
    'Correct the code as the register prints it',
  ),
  'code-of-other-fund': error(
    'The code of the project is of another fund than the one that the form names',
    'S for the European Social Fund, A for the European Regional Development Fund, J for the Just Transition Fund',
    'Compare both with the original and correct the one that is wrong',
  ),
  'unit-of-money': error(
    'The amounts may be thousands or millions of euro',
    'amounts in euro',
    'Write the amounts in euro and take the unit out',
  ),
} as const satisfies Record<string, Rule>;
