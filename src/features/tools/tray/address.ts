import { plainText } from './join.ts';
import { TRAY_ID, TRAY_LIMITS } from './tray.ts';

/** What an address of the page asks for. */
export type Asked =
  | { view: 'all' }
  | { view: 'tray'; id: string }
  /** Trays of one place side by side; by {@link plainText} of its name. */
  | { view: 'place'; key: string }
  /** An example, by its id. */
  | { view: 'example'; id: string };

export const trayHash = (id: string): string => `#tray=${id}`;
export const exampleHash = (id: string): string => `#example=${id}`;
export const placeHash = (place: string): string => `#${new URLSearchParams({ place: plainText(place) }).toString()}`;

/** Reads the part of an address from "#" on. Anything that is not ours asks for all. */
export function readHash(hash: string): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''));
  const tray = asked.get('tray');
  if (tray !== null && TRAY_ID.test(tray)) return { view: 'tray', id: tray };
  const example = asked.get('example');
  if (example !== null && TRAY_ID.test(example)) return { view: 'example', id: example };
  const place = asked.get('place');
  if (place !== null && place.length <= TRAY_LIMITS.name) return { view: 'place', key: plainText(place) };
  return { view: 'all' };
}
