import { error, note } from './rule.ts';
import type { Rule } from './rule.ts';

/** Problems and remarks of a practice that somebody tells in one file (src/schema/contribution.ts). */
export const CONTRIBUTION_RULES = {
  'told-field-missing': error(
    'The head of the file lacks a line',
    'a line with this word, a colon and the value',
    'Add the line to the head of the file, above the text',
  ),
  'told-field-unknown': error(
    'The head of the file has a line that means nothing here',
    'one of the lines that the head may have',
    'Correct the word before the colon, or move the line into the text below the blank line',
  ),
  'told-field-twice': error(
    'The head of the file says the same twice',
    'one line for each thing; several values stand on one line, apart by commas',
    'Join the two lines, or take one out',
  ),
  'told-value': error('A value in the head of the file cannot be used', 'a value of that form', 'Correct the value'),
  'told-name-unknown': error(
    'A name in the head of the file is not known',
    'a name as the site writes it, in Finnish, Swedish or English',
    'Correct the name',
  ),
  'told-no-text': error(
    'The file has a head and no text',
    'the text of the practice after a blank line below the head',
    'Write what is done, for whom and how, below the head',
  ),
  'told-markup': error(
    'The text has HTML or code in it',
    'plain text, with headings (##) and lists (-) if needed',
    'Take out what stands between the signs',
  ),
  'told-organisation-new': note(
    'The organisation is not in the register, so it has no page of its own',
    'an organisation of seeds/curation/organisations.yaml',
    'Add the organisation there; the practice is published in any case',
  ),
} as const satisfies Record<string, Rule>;
