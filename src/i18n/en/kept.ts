import type { Strings } from '../strings.ts';

/** The page of what is kept in the browser. */
export const kept: Strings['kept'] = {
  lead: 'The shortlist and the other tools keep what you do in this browser only. This page shows what is kept, and lets you export, import and delete it.',
  description: 'What Kotoatlas keeps in this browser: save it to a file, open it from a file, or delete it.',
  where: 'Where the data are',
  whereText:
    'The data are in your browser’s storage (localStorage). Nothing is sent over the network. Another browser or device does not see them, and they are gone if you clear the browser’s data. On a shared computer others can see them too.',
  key: 'Key in the browser’s storage:',
  size: (kilobytes) => `About ${kilobytes} kilobytes in all.`,
  empty: 'Nothing kept.',
  saveAll: 'Save everything to a file',
  wipeAll: 'Delete everything',
  wipeAllText:
    'Everything that Kotoatlas keeps in this browser will be deleted. It cannot be undone. Save to a file first if you want to keep it.',
  wiped: 'Everything has been deleted.',
  unreadable: 'Set aside, could not be read',
  others: 'Other',
  othersText: 'The chosen language (kotoatlas-language) and other settings of the site.',
};
