import type { Lang } from '../../../src/schema/lang.ts';
import { MONTH_NAME, monthNumber } from './dates.ts';

/**
 * The forms in which texts of the three languages print numbers, in one place: patterns to find them by, and their
 * exact values. A number is found whole or not at all.
 */

/** Blanks that stand between thousands: as typed, no-break, narrow and thin. */
const GAP = String.raw`[ \u00A0\u202F\u2009]`;

/** A whole number with blanks between its thousands: "12 500". */
export const GROUPED = String.raw`\d{1,3}(?:${GAP}\d{3})+`;

/** A whole number, its thousands together or apart: 12500, "12 500", 12,500 or 12.500. */
export const WHOLE = String.raw`\d{1,3}(?:(?:${GAP}\d{3})+|(?:,\d{3})+|(?:\.\d{3})+)(?![\d,.]*\d)|\d+(?![.,]\d)`;

/** A number with decimals after a comma or a full stop: "2,5", "2.5", "12 500,50". */
const DECIMALS = String.raw`(?:${GROUPED}|\d{1,3}(?:,\d{3})+(?=\.)|\d{1,3}(?:\.\d{3})+(?=,)|\d+)[.,]\d{1,2}(?!\d|[.,]\d)`;

/** A number, whole or with decimals. */
export const NUMBER = `${DECIMALS}|${WHOLE}`;

/** A share of a hundred may have more decimals, and has no thousands: "0,125 %". */
export const SHARE = String.raw`\d+(?:[.,]\d+)?`;

/**
 * Before a number: no part of another number, of a day, of a law ("386/2010"), of a range ("10–15"), or of a name
 * ("Oulu10", "K5").
 */
export const STARTS = String.raw`(?<![\p{L}\p{M}\d.,/]|\d${GAP}|\d(?:[–—-]|\s[–—-]\s)|[\p{L}\p{M}\d][-])`;

/** Between the two ends of a range. */
export const DASH = String.raw`\s?[-–—]\s?`;

/** After a whole number: no more digits, no other end of a range that could not be read, no letter ("3rd"). */
export const ENDS = String.raw`(?!\d|[.,:/]\d|${GAP}\d|${DASH}\d|\p{L})`;

/** Words by which a number is multiplied, by their power of ten. */
const POWERS: readonly (readonly [power: number, words: string])[] = [
  [9, String.raw`miljardi\p{Ll}{0,4}|mrd\.?|miljard(?:er)?|billion`],
  [6, String.raw`miljoon\p{Ll}{1,5}|milj\.?|miljon(?:er)?|mn|million`],
  [3, String.raw`tuhat(?:ta)?|tuhan(?:nen|sia|sien)|tusen|thousand`],
];

/** A word that multiplies, with the blank before it. */
export const MULTIPLIER = `${GAP}(?:${POWERS.map(([, words]) => words).join('|')})(?!\\p{L})`;

const MULTIPLIERS = POWERS.map(([power, words]) => ({ power, pattern: new RegExp(`^(?:${words})$`, 'u') }));

/** The power of ten that a word stands for; 0 where there is no word. */
export const powerOf = (word: string | undefined): number =>
  word === undefined ? 0 : (MULTIPLIERS.find(({ pattern }) => pattern.test(word.trim()))?.power ?? 0);

const GAPS = new RegExp(GAP, 'gu');

/**
 * A printed number as a decimal string with a full stop, multiplied by a power of ten and exact: "12 500" → "12500",
 * "2,5" and 6 → "2500000". Three digits after a comma or a full stop are thousands, fewer are decimals.
 */
export function decimalOf(printed: string, power = 0): string {
  const bare = printed.replace(GAPS, '');
  const decimals = /[.,](?<digits>\d{1,2})$/u.exec(bare)?.groups?.['digits'] ?? '';
  const whole = bare.slice(0, bare.length - (decimals === '' ? 0 : decimals.length + 1)).replace(/[.,]/gu, '');
  const digits = decimals.padEnd(power, '0');
  const left = `${whole}${digits.slice(0, power)}`.replace(/^0+(?=\d)/u, '');
  const right = digits.slice(power).replace(/0+$/u, '');
  return right === '' ? left : `${left}.${right}`;
}

/** A printed number as a whole number; undefined where it has decimals left or is too large to be exact. */
export function wholeOf(printed: string, power = 0): number | undefined {
  const value = Number(decimalOf(printed, power));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** An amount of money as a decimal string with no or two decimals: "2500.50". */
export function moneyOf(printed: string, power = 0): string {
  const [whole = '0', decimals] = decimalOf(printed, power).split('.');
  return decimals === undefined ? whole : `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Numbers of a text as digits, for comparing: gaps between thousands and leading noughts of dates do not count. */
export const digitsIn = (text: string): string[] =>
  (text.match(new RegExp(String.raw`${GROUPED}(?!\d)|\d+`, 'gu')) ?? []).map((digits) =>
    digits.replace(GAPS, '').replace(/^0+(?=\d)/u, ''),
  );

const DAY_IN_WORDS = new RegExp(String.raw`(?<day>\d{1,2})\.? (?<month>${MONTH_NAME})`, 'gu');

/** The numbers of a text by what they say: "7,400" in English is "7 400", and "8 December" is "8.12.". */
export function numbersOf(text: string, lang: Lang): string[] {
  const together = lang === 'en' ? text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '') : text;
  return digitsIn(
    together.replaceAll(DAY_IN_WORDS, (_, day: string, month: string) => `${day}.${String(monthNumber(month) ?? '')}.`),
  );
}
