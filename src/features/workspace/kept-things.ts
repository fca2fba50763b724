import { fileName } from '../../site-config.ts';

/** Something that a page of this site keeps in the reader's browser. */
export interface KeptThing {
  /** Names its words in `about.stored.things`. */
  id: 'language' | 'lastVisit' | 'tools' | 'offline' | 'offlineSwitch';
  /** What it is called there; names that only begin so end with a dot or a space. */
  key: string;
  /** Where the browser keeps it. */
  where: 'localStorage' | 'cacheStorage';
  /** The file that names it, and others that read or write it. */
  code: readonly [string, ...string[]];
  /** Where the reader removes it: by the button of the privacy page, or on a page of its own, which asks first. */
  removedOn: 'privacy' | 'kept' | 'offline';
}

/** Everything that the site keeps in a browser. A test compares this table with the code, another with a browser. */
export const KEPT_THINGS: readonly KeptThing[] = [
  {
    id: 'language',
    key: 'kotoatlas-language',
    where: 'localStorage',
    code: ['src/layouts/language-choice.ts'],
    removedOn: 'privacy',
  },
  {
    id: 'lastVisit',
    key: 'kotoatlas-news',
    where: 'localStorage',
    code: ['src/features/news/last-visit.ts'],
    removedOn: 'privacy',
  },
  {
    id: 'tools',
    key: `${fileName}.`,
    where: 'localStorage',
    code: [
      'src/features/tools/shortlist/client/raw-list.ts',
      'src/features/tools/shortlist/client/add.ts',
      'src/features/workspace/client/browser-storage.ts',
    ],
    removedOn: 'kept',
  },
  {
    id: 'offline',
    key: `${fileName} `,
    where: 'cacheStorage',
    code: ['src/features/offline/store.ts'],
    removedOn: 'offline',
  },
  {
    id: 'offlineSwitch',
    key: 'kotoatlas-offline',
    where: 'localStorage',
    code: ['src/features/offline/client/registration.ts'],
    removedOn: 'offline',
  },
];
