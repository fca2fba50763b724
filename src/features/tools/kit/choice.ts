import { check, id } from '../../workspace/decode.ts';

/** As many records stand side by side. */
export const MOST_COMPARED = 4;

const KEY = 'ids';

/** The records that an address asks for, `#ids=a,b`: each once, nothing that is no id. There may be more than stand side by side. */
export function readChoice(hash: string): string[] {
  const ids = (new URLSearchParams(hash.replace(/^#/u, '')).get(KEY) ?? '').split(',');
  return [...new Set(ids)].filter((one) => check(id, one).ok);
}

/** The part of an address, from "#" on, that asks for records. It is never sent to a server, and works from disk. */
export const choiceHash = (ids: readonly string[]): string => (ids.length === 0 ? '' : `#${KEY}=${ids.join(',')}`);
