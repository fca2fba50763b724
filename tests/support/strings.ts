import { strings } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/schema/lang.ts';

/** What every word of the interface that is a function is given. */
const ANY_VALUES = ['7', '7', '7'];

/** Every string of the interface in a language by the path of its key: "record.glance.heading". */
export const stringsByKey = (lang: Lang): Map<string, string> => new Map(entriesOf(strings(lang), ''));

function entriesOf(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [[key, String(Reflect.apply(value, undefined, ANY_VALUES))]];
  if (typeof value !== 'object' || value === null) throw new Error(`Found ${typeof value} at ${key}, expected words.`);
  return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, key === '' ? name : `${key}.${name}`));
}
