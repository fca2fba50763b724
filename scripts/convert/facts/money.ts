import { decimalOf, moneyOf, powerOf } from './numbers.ts';

/** An amount as read, or the readings that a printed form allows, which are for a person to choose from. */
export type ReadAmount = { amount: string } | { readings: readonly string[] };

/** What may stand before or after the digits: the currency, with the dash that some lists print for no cents. */
const CURRENCY = String.raw`(?:€|eur(?:o[an]?|os)?(?!\p{L}))`;
const BEFORE = new RegExp(String.raw`^${CURRENCY}\s*`, 'iu');
const AFTER = new RegExp(String.raw`\s*${CURRENCY}\.?$`, 'iu');
const NO_CENTS = /[,.:][-–—]{1,2}$/u;

/** Words and signs that multiply: "1,2 milj. €", "200 t€", "1,2 M€". */
const BIG_SIGN = /\s*(?<big>[tkM])(?:€|EUR|eur)$/u;
const BIG_WORD = /(?<=\d)\s*(?<word>\p{Ll}{2,}\.?)$/u;
const SIGNS: Readonly<Record<string, number>> = { t: 3, k: 3, M: 6 };

/** Blanks and apostrophes between thousands; every kind of blank is one blank here. */
const PLAIN = /^(?:\d+|\d{1,3}(?:[ '’]\d{3})+)(?:[.,]\d{1,2})?$/u;
const DOTTED = /^(?:\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,))(?:,\d{1,2})?$/u;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+(?=\.))(?:\.\d{1,2})?$/u;
/** Thousands in one style, three decimals in the other. */
const EITHER = /^(?<whole>\d{1,3})[.,](?<three>\d{3})$/u;
/** Before a word for thousands or millions any number of decimals may stand. */
const MULTIPLIED = /^\d+(?:[.,]\d+)?$/u;

/**
 * An amount of euro as columns and fields print it, whole or not at all: "2200120,8", "281 250 €", "849.300,00",
 * "€849,300.00", "1,2 milj. euroa". Of "849.300" both readings are told. Undefined where the text is no amount.
 */
export function readAmount(text: string): ReadAmount | undefined {
  let rest = text.replace(/\s/gu, ' ').trim();
  let power = 0;
  const sign = BIG_SIGN.exec(rest);
  if (sign) {
    power = SIGNS[sign.groups?.['big'] ?? ''] ?? 0;
    rest = rest.slice(0, sign.index);
  }
  rest = rest.replace(BEFORE, '').replace(AFTER, '').replace(NO_CENTS, '');
  const word = BIG_WORD.exec(rest);
  if (word && power === 0) {
    power = powerOf(word.groups?.['word']);
    if (power === 0) return undefined;
    rest = rest.slice(0, word.index);
  }
  if (power > 0) return MULTIPLIED.test(rest) ? multiplied(rest, power) : undefined;
  const either = EITHER.exec(rest)?.groups;
  if (either && !rest.startsWith('0'))
    return { readings: [`${either['whole'] ?? ''}${either['three'] ?? ''}`, rest.replace(',', '.')] };
  if (PLAIN.test(rest)) return { amount: moneyOf(rest.replaceAll(/[ '’]/gu, '')) };
  if (DOTTED.test(rest)) return { amount: moneyOf(rest.replaceAll('.', '')) };
  return ENGLISH.test(rest) ? { amount: moneyOf(rest.replaceAll(',', '')) } : undefined;
}

/** A number of thousands or millions; undefined where it is not exact to the cent. */
function multiplied(printed: string, power: number): ReadAmount | undefined {
  const [whole = '0', decimals = ''] = printed.replace(',', '.').split('.');
  const digits = decimals.padEnd(power, '0');
  const cents = digits.slice(power).replace(/0+$/u, '');
  if (cents.length > 2) return undefined;
  const amount = decimalOf(`${whole}${digits.slice(0, power)}`);
  return { amount: cents === '' ? amount : `${amount}.${cents.padEnd(2, '0')}` };
}

/**
 * An amount of euro as a decimal string, or undefined where the text is no amount or can be read in two ways.
 * "2200120,8" → "2200120.80", "281 250" → "281250".
 */
export function amountOf(text: string): string | undefined {
  const read = readAmount(text);
  return read && 'amount' in read ? read.amount : undefined;
}

/** The sum of decimal strings, in cents and back, so that no float takes part. */
export function sumOf(amounts: readonly string[]): string {
  const cents = amounts.reduce((sum, amount) => sum + centsOf(amount), 0n);
  return `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
}

function centsOf(amount: string): bigint {
  const [euros = '0', cents = '00'] = amount.split('.');
  return BigInt(euros) * 100n + BigInt(cents);
}
