import type { Line } from '../document.ts';

/** What begins a row of sums, of the whole table or of a part of it. */
const TOTAL =
  /^(?:(?:kaikki )?yhteensä|kaikkiaan|(?:loppu|väli|kokonais)?summa|totalt|sammanlagt|(?:del|slut)?summa|(?:grand |sub-?)?total|sum)(?!\p{L})/iu;

/** A remark that a star in the table leads to. */
const REMARK = /^\*{1,3}\s*\p{L}/u;

/** A row of sums has its words and a few numbers. */
const MOST_FILLED = 4;
const NUMBER = /^[\p{N}\s.,€%]+(?:euroa?|eur)?$/iu;

/** The cells of a row that hold something. */
const filledIn = (line: Line): string[] =>
  line.text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** Whether a line is a row of sums: its word, and besides it nothing but numbers. */
export function isTotal(line: Line): boolean {
  const [first = '', ...others] = filledIn(line);
  if (others.length >= MOST_FILLED || !TOTAL.test(first)) return false;
  const rest = first
    .replace(TOTAL, '')
    .replace(/^[\s:,]+|(?:hanketta|hanketta yhteensä|ideaa|projekt|projects|ideas)$/gu, '');
  return [rest.trim(), ...others].every((cell) => cell === '' || NUMBER.test(cell));
}

/** Whether a line under a table is a remark to a word with a star. */
export function isRemark(line: Line): boolean {
  const filled = filledIn(line);
  return filled.length === 1 && REMARK.test(filled[0] ?? '');
}
