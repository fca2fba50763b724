import { strings } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/schema/lang.ts';

/** What every word of the interface that is a function is given where a test asks for nothing else. */
const ANY_VALUE = '7';

/**
 * Every string of the interface in a language by the path of its key: "record.glance.heading".
 * @param value what stands for each value that a string takes
 */
export const stringsByKey = (lang: Lang, value: string | number = ANY_VALUE): Map<string, string> =>
  new Map(entriesOf(strings(lang), '', [value, value, value]));

type Words = (...values: never[]) => unknown;

const isFunction = (value: unknown): value is Words => typeof value === 'function';

function entriesOf(words: unknown, key: string, values: readonly (string | number)[]): [string, string][] {
  if (typeof words === 'string') return [[key, words]];
  if (isFunction(words)) return [[key, applied(words, values)]];
  if (typeof words !== 'object' || words === null) throw new Error(`Found ${typeof words} at ${key}, expected words.`);
  return Object.entries(words).flatMap(([name, inner]) =>
    entriesOf(inner, key === '' ? name : `${key}.${name}`, values),
  );
}

/** What a string says of values; of their digits as text where it takes no number. */
function applied(words: Words, values: readonly (string | number)[]): string {
  try {
    return String(Reflect.apply(words, undefined, values));
  } catch {
    return String(Reflect.apply(words, undefined, values.map(String)));
  }
}
