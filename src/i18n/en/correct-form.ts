import type { Strings } from '../strings.ts';

/** The form for a correction of a record. */
export const correctForm: Strings['correctForm'] = {
  lead: 'Is something wrong on a page? Say what, how it should read, and where it is right. The form makes a file, which you send yourself. A correction is published only once it has been checked against the source.',
  description: 'A form for suggesting a correction of a page in the collection. It makes a file to send.',
  of: 'The page to be corrected',
  edition: { fi: 'the text in Finnish', sv: 'the text in Swedish', en: 'the text in English' },
  gone: 'A page that is no longer in the collection',
  begin:
    'Open the page with the error and choose “Suggest a correction” at its end. Then the id and the language of the page are filled in here.',
  drafts: 'Corrections you have begun',
  noDrafts: 'You have not begun any correction.',
  fields: {
    now: 'What the page says now',
    should: 'What it should say',
    source: 'Where it is right',
    text: 'Anything else that is good to know',
    licence: 'The correction may be published under CC BY 4.0.',
  },
  /** What is agreed to, in a list of what is missing. */
  short: { licence: 'licence' },
  hints: {
    now: 'Copy the wrong passage from the page word for word.',
    should: 'Write the same passage as it should be. If it should go, write: to be removed.',
    source: 'Document, page and place, or a web address where it can be checked.',
    text: 'May be left empty. Write no names of people.',
  },
  lines: {
    record: 'The id of the page: the end of its address without .html.',
    edition: 'The language in which you read the page: fi, sv or en.',
    day: 'The day on which you suggest this, as 2026-11-30.',
    licence: 'CC BY 4.0, under which the collection is published.',
  },
};
