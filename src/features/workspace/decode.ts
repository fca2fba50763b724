import { cleanWriting } from '../../schema/clean-text.ts';
import { ID_PATTERN, LONGEST_ID } from '../../schema/id.ts';

/**
 * Checks of what comes from outside: from the browser's storage, a file, an address. A decoder takes anything
 * and gives a value of its type or throws a {@link Fault}. What it gives is built anew from the keys that it
 * knows, so a key such as `__proto__` or `constructor` never reaches an object of ours.
 */
export type Decoder<T> = (value: unknown, path?: string) => T;

/** The type that a decoder gives. */
export type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** What a value can have against itself. Each has a sentence in the interface. */
export const FAULT_RULES = [
  'missing',
  'unknown',
  'not-text',
  'not-number',
  'not-yes-no',
  'not-list',
  'not-group',
  'too-long',
  'too-many',
  'not-allowed',
] as const;
export type FaultRule = (typeof FAULT_RULES)[number];

/** Why a value was refused, and where it stands: "items.3.note", or "" for the whole. */
export class Fault extends Error {
  readonly rule: FaultRule;
  readonly path: string;

  constructor(rule: FaultRule, path: string) {
    super(`${rule} at ${path === '' ? 'the top' : path}`);
    this.rule = rule;
    this.path = path;
  }
}

/** What came of a check. */
export type Checked<T> = { ok: true; value: T } | { ok: false; rule: FaultRule; path: string };

/** Checks a value without throwing. */
export function check<T>(decoder: Decoder<T>, value: unknown): Checked<T> {
  try {
    return { ok: true, value: decoder(value) };
  } catch (cause) {
    if (cause instanceof Fault) return { ok: false, rule: cause.rule, path: cause.path };
    throw cause;
  }
}

const MOST_SHOWN = 40;
/** A key from outside as a part of a path: short, since it is shown. */
const below = (path: string, key: string): string => {
  const shown = key.length > MOST_SHOWN ? `${key.slice(0, MOST_SHOWN)}…` : key;
  return path === '' ? shown : `${path}.${shown}`;
};

/** A text of at most some UTF-16 code units, as `maxlength` counts them. */
export const text =
  (most: number): Decoder<string> =>
  (value, path = '') => {
    if (typeof value !== 'string') throw new Fault(value === undefined ? 'missing' : 'not-text', path);
    const clean = cleanWriting(value);
    if (clean.length > most) throw new Fault('too-long', path);
    return clean;
  };

/** A text of a given form. */
export const matching =
  (pattern: RegExp, most: number): Decoder<string> =>
  (value, path = '') => {
    const found = text(most)(value, path);
    if (!pattern.test(found)) throw new Fault('not-allowed', path);
    return found;
  };

/** The id of a record, a theme, a place …: lower-case words joined by hyphens. */
export const id: Decoder<string> = matching(ID_PATTERN, LONGEST_ID);

/** A calendar day YYYY-MM-DD that exists, or an empty text. */
export const dayOrNone: Decoder<string> = (value, path = '') => {
  const day = matching(/^(?:\d{4}-\d{2}-\d{2})?$/u, 'YYYY-MM-DD'.length)(value, path);
  if (day === '') return day;
  const time = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) throw new Fault('not-allowed', path);
  return day;
};

/** A whole number between two others, both included. */
export const whole =
  (least: number, most: number): Decoder<number> =>
  (value, path = '') => {
    if (typeof value !== 'number') throw new Fault(value === undefined ? 'missing' : 'not-number', path);
    if (!Number.isSafeInteger(value) || value < least || value > most) throw new Fault('not-allowed', path);
    return value;
  };

/** True or false. */
export const yesNo: Decoder<boolean> = (value, path = '') => {
  if (typeof value !== 'boolean') throw new Fault(value === undefined ? 'missing' : 'not-yes-no', path);
  return value;
};

/** One of some words. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): Decoder<Word> =>
  (value, path = '') => {
    if (typeof value !== 'string') throw new Fault(value === undefined ? 'missing' : 'not-text', path);
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Fault('not-allowed', path);
    return found;
  };

/** A list of at most some items. */
export const list =
  <T>(item: Decoder<T>, most: number): Decoder<readonly T[]> =>
  (value, path = '') => {
    if (!Array.isArray(value)) throw new Fault(value === undefined ? 'missing' : 'not-list', path);
    if (value.length > most) throw new Fault('too-many', path);
    return Array.from(value, (one: unknown, place) => item(one, below(path, String(place + 1))));
  };

/** A list in which no two items have the same key. */
export const distinct =
  <T>(items: Decoder<readonly T[]>, keyOf: (item: T) => string): Decoder<readonly T[]> =>
  (value, path = '') => {
    const found = items(value, path);
    const keys = new Set<string>();
    for (const [place, item] of found.entries()) {
      if (keys.has(keyOf(item))) throw new Fault('not-allowed', below(path, String(place + 1)));
      keys.add(keyOf(item));
    }
    return found;
  };

type Shape<T> = { readonly [Key in keyof T]: Decoder<T[Key]> };

/** Whether an object has every key of a shape: then the shape's decoders have made all its values. */
const isWhole = <T extends object>(made: object, shape: Shape<T>): made is T =>
  Object.keys(shape).every((key) => Object.hasOwn(made, key));

/** A group of named values: all of them, and no other. */
export const group =
  <T extends object>(shape: Shape<T>): Decoder<T> =>
  (value, path = '') => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Fault(value === undefined ? 'missing' : 'not-group', path);
    const given = new Map<string, unknown>(Object.entries(value));
    for (const key of given.keys()) if (!Object.hasOwn(shape, key)) throw new Fault('unknown', below(path, key));
    const decoders = Object.entries<Decoder<unknown>>(shape);
    const made = Object.fromEntries(decoders.map(([key, decode]) => [key, decode(given.get(key), below(path, key))]));
    if (!isWhole(made, shape)) throw new Fault('missing', path);
    return made;
  };

/** A value that older data may lack. */
export const withDefault =
  <T>(decoder: Decoder<T>, fallback: T): Decoder<T> =>
  (value, path) =>
    value === undefined ? fallback : decoder(value, path);
