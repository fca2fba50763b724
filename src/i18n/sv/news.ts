import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** What is new: the page, its feeds, and the history of a record. */
export const news: Strings['news'] = {
  lead: 'Poster som har lagts till, ändrats eller tagits bort, de nyaste först.',
  description: 'Nya, ändrade och borttagna poster dag för dag, också som flöden.',
  none: 'Ändringarna har inte bokförts.',
  happened: { added: 'tillagd', changed: 'ändrad', removed: 'borttagen' },
  headings: { added: 'Tillagda', changed: 'Ändrade', removed: 'Borttagna' },
  entries: counted('sv', 'post', 'poster'),
  inAtlas: 'På webbplatsen',
  feeds: 'Flöden',
  feedsText: 'Ett program som läser flöden berättar om nya och ändrade poster. Flödet innehåller de senaste posterna.',
  feedNames: { xml: 'Atom-flöde', json: 'JSON-flöde' },
  sinceVisit: (count) => `Tillagt, ändrat eller borttaget sedan ditt förra besök: ${count}.`,
  nothingSince: 'Ingenting har ändrats sedan ditt förra besök.',
  unseen: 'Efter ditt förra besök',
};
