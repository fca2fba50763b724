import { fileName } from '../../../../site-config.ts';

/**
 * The shortlist as the button on other pages sees it. That script is on every page and must be small, so it
 * checks only what it changes; the rest stays as it is, and the shortlist's own page checks it when it reads.
 * A test holds the key, the mark, the version and the most items to those of the tool.
 */
export const RAW_KEY = `${fileName}.shortlist`;
export const RAW_MARK = 'shortlist';
export const RAW_VERSION = 1;
export const RAW_MOST = 200;

/** The items of the list, and how the text is when they are others. */
export interface RawList {
  items: readonly unknown[];
  textWith: (items: readonly unknown[]) => string;
}

/** Reads what the browser keeps; nothing where it is not of the present version. */
export function readRaw(text: string | null): RawList | undefined {
  const kept =
    text === null ? { kotoatlas: RAW_MARK, version: RAW_VERSION, data: { title: '', items: [] } } : parse(text);
  if (!isObject(kept) || !('kotoatlas' in kept) || !('version' in kept) || !('data' in kept)) return undefined;
  const { kotoatlas, version, data } = kept;
  if (kotoatlas !== RAW_MARK || version !== RAW_VERSION || !isObject(data) || !('items' in data)) return undefined;
  const { items } = data;
  if (!Array.isArray(items)) return undefined;
  return { items, textWith: (others) => JSON.stringify({ kotoatlas, version, data: { ...data, items: others } }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value of an item: its record, or its note. */
export function textOf(item: unknown, key: 'record' | 'note'): string {
  const value: unknown = isObject(item) ? Reflect.get(item, key) : undefined;
  return typeof value === 'string' ? value : '';
}
