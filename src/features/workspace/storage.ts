import { fileName } from '../../site-config.ts';

/** What came of keeping something: kept, no room for it, or the browser keeps nothing. */
export type Kept = 'kept' | 'full';

/** Where texts are kept by key. The browser's storage, or memory where it has none (client/browser-storage.ts). */
export interface TextStorage {
  /** Whether what is kept outlives the page. */
  readonly lasts: boolean;
  get: (key: string) => string | undefined;
  /** Keeps a text; where there is no room, what was there stays. */
  set: (key: string, text: string) => Kept;
  remove: (key: string) => void;
  /** All keys of ours, in the order of their code units. */
  keys: () => readonly string[];
}

/** Everything that the site keeps begins with this. */
export const KEY_PREFIX = fileName;

/** A storage that is gone with the page. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    lasts: false,
    get: (key) => texts.get(key),
    set: (key, text) => {
      texts.set(key, text);
      return 'kept';
    },
    remove: (key) => {
      texts.delete(key);
    },
    keys: () => [...texts.keys()].toSorted(),
  };
}
