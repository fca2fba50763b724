import type { Cents } from '../i18n/money.ts';

/** The length of the longest bar of a table, in units of the drawing. */
export const BAR_LENGTH = 1000;

/** The lengths of bars for sums: the largest sum has the longest bar, the others as much shorter as they are smaller. */
export function barLengths(sums: readonly Cents[]): number[] {
  const largest = sums.reduce((most, sum) => (sum > most ? sum : most), 0n);
  return sums.map((sum) => (largest === 0n ? 0 : Math.round((Number(sum) / Number(largest)) * BAR_LENGTH)));
}
