import type { Strings } from '../strings.ts';
import { name as siteName } from '../../site-config.ts';

/** The form for an idea of one's own. The first and the last word of the table are those of the fund's form. */
export const ideaForm: Strings['ideaForm'] = {
  lead: 'Write a project idea under the same headings as in the AMIF fund’s search for ideas and partners. You get a text and a file that you can send yourself. The page sends nothing.',
  description: 'A form for a project idea: need, target group, area and partners sought. It gives a text and a file.',
  title: 'Your own project idea',
  topics: 'Topic of the idea',
  contact: 'Contact details',
  fields: {
    name: 'Name of the idea',
    need: 'Need for development',
    information: 'Further information',
    targetGroup: 'Target group',
    area: 'Target area',
    partnersSought: 'We are looking for partners',
    partnership: 'Partners so far',
    organisation: 'Organisation or municipality',
    email: 'E-mail address of the organisation',
  },
  hints: {
    name: 'A short name by which people know the idea.',
    need: 'What does not work now, and what should be developed?',
    information: 'What would be done, in what stages, and when?',
    targetGroup: 'Whom does the idea concern, and how many people are there?',
    area: 'In which area or which municipalities?',
    partnersSought: 'What kind of partner are you looking for, and what do you hope it will bring?',
    partnership: 'Who has joined already?',
    organisation: 'Who is taking the idea forward?',
    email: 'Use a shared address, not a person’s own.',
  },
  result: 'The finished text',
  resultText: 'Copy the text into a message. The link and the file are among the buttons at the top of the page.',
  empty: 'Write something first.',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  notCopied: 'The browser did not allow copying. The text is selected: copy it yourself.',
  saveText: 'Save the text',
  saveSource: 'Save the source file',
  sourceText: `The source file is a table that the converter of ${siteName} can read.`,
  lacks: (fields) => `The source file still needs: ${fields}.`,
};
