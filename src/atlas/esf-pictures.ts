import type { EsfDetails, Funding } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import { BAR_LENGTH, barLengths } from './bar-lengths.ts';
import { centsOf } from '../i18n/money.ts';

/** Planned and realised money as two bars of one scale, and the share of the one in the other. */
export interface MoneyBars {
  planned: number;
  realised: number;
  /** Hundredths of the planned money. */
  share: number;
}

type Amounts = readonly { planned: Funding['publicPlanned']; realised: Funding['publicRealised'] }[];

/**
 * Bars for rows of money; a row without both amounts has none.
 * @returns lengths in units of BAR_LENGTH, which is the largest amount of all rows
 */
export function moneyBars(rows: Amounts): (MoneyBars | undefined)[] {
  const cents = rows.map(({ planned, realised }) =>
    isMissing(planned) || isMissing(realised) ? undefined : ([centsOf(planned), centsOf(realised)] as const),
  );
  const lengths = barLengths(cents.flatMap((pair) => pair ?? [0n, 0n]));
  return cents.map((pair, index) => {
    if (pair === undefined || pair[0] === 0n) return undefined;
    const [planned, realised] = pair;
    return {
      planned: lengths[2 * index] ?? 0,
      realised: lengths[2 * index + 1] ?? 0,
      share: (Number(realised) / Number(planned)) * 100,
    };
  });
}

export { BAR_LENGTH };

/** The scale on which scores are drawn: nought and all scores of the form are on it. */
export interface ScoreScale {
  from: number;
  to: number;
}

export function scoreScale(principles: EsfDetails['principles']): ScoreScale {
  const scores = principles.flatMap(({ direct, indirect }) => [direct, indirect]);
  return { from: Math.min(0, ...scores), to: Math.max(1, ...scores) };
}
