import { GROUPED, moneyOf } from './numbers.ts';

/** An amount as the tables print it: digits, spaces between thousands, a decimal comma. */
const AMOUNT = new RegExp(`^(?:${GROUPED}|\\d+)(?:,\\d{1,2})?$`, 'u');

/**
 * An amount of euro as a decimal string, or undefined where the text is no amount.
 * "2200120,8" → "2200120.80", "281 250" → "281250".
 */
export const amountOf = (text: string): string | undefined => (AMOUNT.test(text) ? moneyOf(text) : undefined);

/** The sum of decimal strings, in cents and back, so that no float takes part. */
export function sumOf(amounts: readonly string[]): string {
  const cents = amounts.reduce((sum, amount) => sum + centsOf(amount), 0n);
  return `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
}

function centsOf(amount: string): bigint {
  const [euros = '0', cents = '00'] = amount.split('.');
  return BigInt(euros) * 100n + BigInt(cents);
}
