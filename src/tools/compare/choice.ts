import { check, id } from '../../workspace/decode.ts';

/** As many records stand side by side. */
export const MOST_COMPARED = 4;

const KEY = 'ids';

/** The records that an address asks for, `#ids=a,b`: each once, no more than there is room for, nothing that is no id. */
export function readChoice(hash: string): string[] {
  const ids = (new URLSearchParams(hash.replace(/^#/u, '')).get(KEY) ?? '').split(',');
  return [...new Set(ids)].filter((one) => check(id, one).ok).slice(0, MOST_COMPARED);
}

/** The part of an address, from "#" on, that asks for records. It is never sent to a server, and works from disk. */
export const choiceHash = (ids: readonly string[]): string => (ids.length === 0 ? '' : `#${KEY}=${ids.join(',')}`);

/** Whether a fact is the same in all columns. Values may stand in any order. */
export const isSame = (columns: readonly (readonly string[])[]): boolean =>
  new Set(columns.map((values) => values.toSorted().join('\n'))).size < 2;

/** The values that only one column has. Where no two columns share a value, none stands out: all differ. */
export function valuesOfOne(columns: readonly (readonly string[])[]): ReadonlySet<string> {
  const all = columns.flatMap((values) => [...new Set(values)]);
  const own = new Set(all.filter((value) => all.filter((other) => other === value).length === 1));
  return columns.length < 2 || own.size === all.length ? new Set() : own;
}
