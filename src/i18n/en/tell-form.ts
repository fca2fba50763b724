import type { Strings } from '../strings.ts';

/** The form for a practice that a reader tells of. */
export const tellForm: Strings['tellForm'] = {
  lead: 'Do you know of a practice that others should hear about? Write about it here, in one language. The form makes a file, which you send yourself, and the file becomes a page of the collection.',
  description: 'A form with which an organisation can tell of an integration practice. It makes a file to send.',
  fields: {
    title: 'Name of the practice',
    municipality: 'Municipality or municipalities',
    year: 'Year',
    who: 'Who does it',
    toldBy: 'Which organisation is telling',
    summary: 'Summary in one sentence',
    text: 'Text',
    forWhom: 'For whom',
    themes: 'Themes',
    licence: 'The text may be published under CC BY 4.0: anyone may use it who names the source.',
    right: 'I have the right to tell of this on behalf of the organisation.',
  },
  /** What is agreed to, in a list of what is missing. */
  short: { licence: 'licence', right: 'right to tell' },
  hints: {
    title: 'A short name, such as: Language café at the library.',
    municipality: 'Where is it done? Several municipalities with commas between them: Vaasa, Mustasaari.',
    year: 'The year that the text describes, such as 2026.',
    who: 'Organisations, not names of people: the City of Vaasa, a village association.',
    toldBy: 'The page will say that this organisation has told of the practice itself.',
    summary: 'What is done, for whom and where: Volunteers speak Finnish with newcomers every Tuesday.',
    text: 'What is done, how did it begin, who pays for it, what has come of it? Leave an empty line between paragraphs. A subheading begins with ##, an item of a list with a dash.',
    forWhom: 'Choose at least one group.',
    themes: 'If you choose none, themes are proposed by the words of the text.',
  },
  lines: {
    day: 'The day on which you tell this, as 2026-11-30.',
    licence: 'CC BY 4.0, under which the collection is published.',
    id: 'The end of the page’s address, if it is to be other than municipality and name.',
  },
  example: 'Every Tuesday at five we speak Finnish at the library.',
};
