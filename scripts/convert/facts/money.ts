/** An amount as the sources print it: digits, spaces between thousands, a decimal comma. */
const AMOUNT = /^\d{1,3}(?:[ \u202F]\d{3})+(?:,\d{1,2})?$|^\d+(?:,\d{1,2})?$/u;

/**
 * An amount of euro as a decimal string, or undefined where the text is no amount.
 * "2200120,8" → "2200120.80", "281 250" → "281250".
 */
export function amountOf(text: string): string | undefined {
  if (!AMOUNT.test(text)) return undefined;
  const [euros = '', cents] = text.replace(/[ \u202F]/gu, '').split(',');
  return cents === undefined ? euros : `${euros}.${cents.padEnd(2, '0')}`;
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
