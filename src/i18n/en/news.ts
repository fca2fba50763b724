import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** What is new: the page, its feeds, and the history of a record. */
export const news: Strings['news'] = {
  lead: 'Entries that have been added, changed or removed, the newest first.',
  description: 'New, changed and removed entries day by day, also as feeds.',
  none: 'No list of changes has been kept.',
  happened: { added: 'added', changed: 'changed', removed: 'removed' },
  headings: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  entries: counted('en', 'entry', 'entries'),
  inAtlas: 'On this site',
  feeds: 'Feeds',
  feedsText: 'A feed reader tells you of new and changed entries. The feed holds the latest ones.',
  feedNames: { xml: 'Atom feed', json: 'JSON Feed' },
  sinceVisit: (count) => `Added, changed or removed since your last visit: ${count}.`,
  nothingSince: 'Nothing has changed since your last visit.',
  unseen: 'Since your last visit',
};
