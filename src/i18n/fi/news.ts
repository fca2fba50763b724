import { counted } from '../count.ts';

/** What is new: the page, its feeds, and the history of a record. */
export const news = {
  lead: 'Kohteet, joita on lisätty, muutettu tai poistettu, uusimmat ensin.',
  description: 'Uudet, muuttuneet ja poistetut kohteet päivittäin, myös syötteinä.',
  none: 'Muutoksista ei ole pidetty kirjaa.',
  happened: { added: 'lisätty', changed: 'muutettu', removed: 'poistettu' },
  headings: { added: 'Lisätty', changed: 'Muutettu', removed: 'Poistettu' },
  entries: counted('fi', 'kohde', 'kohdetta'),
  inAtlas: 'Tällä sivustolla',
  feeds: 'Syötteet',
  feedsText: 'Syötelukija kertoo uusista ja muuttuneista kohteista puolestasi. Syötteessä ovat tuoreimmat kohteet.',
  feedNames: { xml: 'Atom-syöte', json: 'JSON-syöte' },
  sinceVisit: (count: string) => `Edellisen käyntisi jälkeen lisätty, muutettu tai poistettu: ${count}.`,
  nothingSince: 'Mikään ei ole muuttunut edellisen käyntisi jälkeen.',
  unseen: 'Edellisen käyntisi jälkeen',
} as const;
