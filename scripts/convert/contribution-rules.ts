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
  'told-already': error(
    'The place and the title are those of another record',
    'a title of its own, or one file where it is the same practice',
    'Take out one of the two files, or make the title more exact; another language of the same practice is a file of its own with a line “Identifier:” and the name of the record in its address',
  ),
  'told-person': error(
    'The file seems to name a person',
    'no names of private persons',
    'Write what the person is in the work instead of the name, “the librarian” say; if it is no person’s name, a maintainer can say so in a source.yaml beside the file: namesOfNobody',
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
  'lacks-edition': note(
    'The record has no text in a language; there it is listed under its own title',
    'the text in every language of the site',
    'Add the text in that language when somebody has written it; nothing waits for it',
  ),
  'lacks-summary': note(
    'The record has no summary in a language',
    'one line that says what is done, for whom and where',
    'Add it to the head of the file, or for other languages to seeds/curation/records/',
  ),
  'told-organisation-new': note(
    'The organisation is not in the register, so it has no page of its own',
    'an organisation of seeds/curation/organisations.yaml',
    'Add the organisation there; the practice is published in any case',
  ),
} as const satisfies Record<string, Rule>;
