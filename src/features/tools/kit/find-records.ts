import type { ToolRecord } from './records.ts';

/** A text for comparing: small letters without marks, so that "hame" finds Hämeenlinna. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const SEARCHED = new WeakMap<ToolRecord, string>();
const searched = (record: ToolRecord): string => {
  const known = SEARCHED.get(record);
  if (known !== undefined) return known;
  const { title, original, where, who, summary } = record;
  const text = plain([title, original?.text ?? '', ...where, ...who, summary ?? ''].join(' '));
  SEARCHED.set(record, text);
  return text;
};

/** Records that have all words of a query in their title, place, organisation or summary; titles that begin with it first. */
export function findRecords(records: readonly ToolRecord[], query: string, most: number): ToolRecord[] {
  const asked = plain(query).trim();
  if (asked === '') return [];
  const parts = asked.split(/\s+/u);
  const found = records.filter((record) => parts.every((part) => searched(record).includes(part)));
  const rank = ({ title }: ToolRecord): number =>
    plain(title).startsWith(asked) ? 0 : parts.every((part) => plain(title).includes(part)) ? 1 : 2;
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}
