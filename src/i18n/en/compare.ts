import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The page that puts records side by side. */
export const compare: Strings['compare'] = {
  lead: 'Choose 2–4 pages. See side by side whom they are for, where, who does the work, with what money, and what the source leaves out.',
  description: 'Compare 2–4 integration practices or projects side by side: for whom, where, who, money and time.',
  chosen: 'Being compared',
  remove: (title) => `Remove from the comparison: ${title}`,
  few: 'Choose at least two pages.',
  most: 'The comparison has four pages, and there is no room for more.',
  left: (count) => `The comparison has room for four pages. ${counted('en', 'page', 'pages')(count)} left out.`,
  pick: 'Add to the comparison',
  pickHint: 'Type a part of the title, the place or the organisation.',
  matches: 'Suggestions',
  noMatches: 'Nothing found. Try another word.',
  fromShortlist: 'From your shortlist',
  caption: 'Comparison',
  row: 'Fact',
  kind: 'Type',
  figures: 'Figures and times',
  source: 'Source',
  page: (page) => `p. ${page}`,
  none: 'none given',
  same: 'same',
  different: 'differs',
  legend:
    'Under the name of a row it says whether the fact is the same for all or differs. What is in bold belongs to one only.',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  notCopied: 'The browser did not allow copying. Copy the page’s address from the address bar.',
  print: 'Print',
  saveCsv: 'Save to a CSV file',
  gone: (id) => `The page ${id} is not in the collection.`,
};
