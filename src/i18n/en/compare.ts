import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';

/** The page that puts records side by side. */
export const compare: Strings['compare'] = {
  lead: 'Choose 2–4 practices, projects or ideas. See side by side whom they are for, where and by whom the work is done, with what money, and what the source does not say.',
  description: 'Compare 2–4 practices, projects or ideas side by side: for whom, where, by whom, money and time.',
  chosen: 'Being compared',
  remove: (title) => `Remove from the comparison: ${title}`,
  few: 'Choose at least two entries.',
  most: 'The comparison has four entries. There is no room for more.',
  left: (count) =>
    `The comparison has room for four entries. ${counted('en', 'entry was', 'entries were')(count)} left out.`,
  pick: 'Add to the comparison',
  pickHint: 'Type part of the title, place or organisation.',
  matches: 'Suggestions',
  noMatches: 'Nothing found. Try another word.',
  fromShortlist: 'From your shortlist',
  caption: 'Comparison',
  row: 'Fact',
  kind: terms.type,
  figures: 'Figures and times',
  source: 'Source',
  page: (page) => `p. ${page}`,
  none: 'not given',
  same: 'same',
  different: 'differs',
  legend:
    'Under the name of each row it says whether the fact is the same for all or differs. A fact in bold belongs to one entry only.',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  notCopied: 'The browser did not allow copying. Copy the page’s address from the address bar.',
  print: 'Print',
  saveCsv: 'Save to a CSV file',
  gone: (id) => `The entry ${id} is not in the collection.`,
};
