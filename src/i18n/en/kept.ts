import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { name as siteName } from '../../site-config.ts';

/** The page of what is kept in the browser. */
export const kept: Strings['kept'] = {
  lead: 'The shortlist and the other tools keep what you do in this browser only. This page shows what is kept, and lets you export, import and delete it.',
  description: `What ${siteName} keeps in this browser: save it to a file, open it from a file, or delete it.`,
  where: 'Where the data are',
  whereText:
    'The data are in your browser’s storage (localStorage). Nothing is sent over the network. Another browser or device does not see them, and they are gone if you clear the browser’s data. On a shared computer others can see them too.',
  key: 'Key in the browser’s storage:',
  size: (kilobytes) => `About ${kilobytes} kB in all.`,
  empty: 'Nothing is kept.',
  saveAll: 'Save everything to a file',
  wipeAll: 'Delete everything',
  wipeAllText: 'This will be deleted from the browser:',
  cannot: 'It cannot be undone. Save to a file first if you want to keep it.',
  nothing: 'There is nothing to delete.',
  language: 'The chosen language',
  lastVisit: 'The last visit to What is new',
  choiceStays: 'Your choice not to store the site for offline use stays in force.',
  pages: 'The site’s own pages are stored in the browser for offline use. They stay unless you delete them too.',
  wipeOwn: 'Delete these',
  wipePages: 'Delete these and the site’s pages',
  onlyPages: 'Delete the site’s pages',
  wiped: 'Deleted.',
  wipedPages: 'Deleted, the site’s pages too. They will not be stored again unless you ask for it.',
  unknownTool: 'The file has data of a tool that this site does not know. They were not opened.',
  asideInFile: (texts) =>
    `The file also holds ${counted('en', 'text', 'texts')(texts)} that could not be read when the file was saved. All of it is still in the file.`,
  unreadable: 'Data set aside that could not be read',
  others: 'Other',
  othersText: 'The chosen language (kotoatlas-language) and other settings of the site.',
};
