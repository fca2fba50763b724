import type { TextStorage } from '../storage.ts';
import { KEY_PREFIX, memoryStorage } from '../storage.ts';

let opened: TextStorage | undefined;

/** The browser's storage; memory where the browser keeps nothing (private windows, some browsers from disk). */
export function browserStorage(): TextStorage {
  opened ??= lastingStorage() ?? memoryStorage();
  return opened;
}

function lastingStorage(): TextStorage | undefined {
  try {
    const { localStorage } = window;
    // A storage that is full still lasts: only one that cannot be read is none.
    localStorage.getItem(KEY_PREFIX);
    if (localStorage.length === 0 && !takes(localStorage)) return undefined;
    return {
      lasts: true,
      get: (key) => localStorage.getItem(key) ?? undefined,
      set: (key, text) => {
        try {
          localStorage.setItem(key, text);
          return 'kept';
        } catch {
          return 'full';
        }
      },
      remove: (key) => {
        localStorage.removeItem(key);
      },
      keys: () =>
        Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
          .filter((key) => key.startsWith(KEY_PREFIX))
          .toSorted(),
    };
  } catch {
    return undefined;
  }
}

const PROBE = `${KEY_PREFIX}.probe`;

/** Some browsers offer an empty storage with no room at all. */
function takes(storage: Storage): boolean {
  try {
    storage.setItem(PROBE, '');
    storage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}
