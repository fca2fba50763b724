import type { Strings } from '../strings.ts';

/** What forms say that end in a file for whoever publishes the site. */
export const toldForm: Strings['toldForm'] = {
  faults: {
    empty: 'This is missing.',
    'too-long': 'This is too long.',
    'not-a-year': 'Write the year with four digits, such as 2026.',
    'not-a-day': 'Write the day as 2026-11-30.',
    'other-licence': 'The licence of the collection is CC BY 4.0.',
    markup: 'Take out HTML tags and curly brackets: the text is plain text.',
    'not-agreed': 'Tick this.',
  },
  unknown: (name) => `There is no “${name}”.`,
  nearest: (names) => `Did you mean: ${names}?`,
  personal: (found) =>
    `This looks like personal data: ${found}. Take it out if it is about a private person. The collection publishes nobody’s name, number or address, and those that are recognised are taken out of the file when it is read.`,
  result: 'The finished file',
  resultText: 'This is what the file says. The page sends it nowhere: you send it yourself.',
  lacks: (fields) => `Still missing or to be put right: ${fields}.`,
  ready: 'The file is ready to be sent.',
  download: 'Download the file',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  notCopied: 'The browser did not allow copying. The text is selected: copy it yourself.',
  send: {
    mail: 'Send by e-mail',
    issue: 'Open an issue with the text',
    file: 'Open a new file with the text',
  },
  long: {
    mail: (file, address) =>
      `The text is too long for the link to a message, so nothing was cut off: the file is now on your computer, named ${file}. Attach it to the message to ${address}.`,
    issue: (file, address) =>
      `The text is too long for the link, so nothing was cut off: the file is now on your computer, named ${file}. Attach it to the issue that opened at ${address}.`,
    file: (file, address) =>
      `The text is too long for the link, so nothing was cut off: the file is now on your computer, named ${file}. Copy what is in it into the new file that opened at ${address}.`,
  },
  attached: (file) => `Attached: ${file}.`,
  nowhere: 'This site has no address to which the file could be sent. Send it to the publisher of the site.',
  template: 'The file without the form',
  templateText:
    'You can also write the file by hand in any text editor. Copy the template, write your own details after the colons, and save it with the ending .md.',
  templateLines: 'What the lines mean',
  templateBody: 'Below the dashes',
  optional: 'May be left out.',
  sendTo: 'Send the file here:',
};
