import type { Lang } from '../schema/lang.ts';
import { LOCALES, oncePerLang } from './locales.ts';

/** Euro cents. Whole numbers, so that sums are exact. */
export type Cents = bigint;

const CENTS_IN_EURO = 100n;

/** Cents of a decimal string such as "2200120.80". */
export function centsOf(amount: string): Cents {
  const groups = /^(?<euros>\d+)(?:\.(?<cents>\d{2}))?$/u.exec(amount)?.groups;
  if (groups === undefined)
    throw new Error(`Found the amount ${JSON.stringify(amount)}, expected a decimal string such as "2200120.80".`);
  return BigInt(groups['euros'] ?? 0) * CENTS_IN_EURO + BigInt(groups['cents'] ?? 0);
}

export const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, amount) => sum + amount, 0n);

const euroFormat = (minimumFractionDigits: number): ((lang: Lang) => Intl.NumberFormat) =>
  oncePerLang(
    (lang) => new Intl.NumberFormat(LOCALES[lang], { style: 'currency', currency: 'EUR', minimumFractionDigits }),
  );

const wholeEuros = euroFormat(0);
const eurosAndCents = euroFormat(2);

/** An amount as the language writes it; cents only where there are any. */
export function formatCents(cents: Cents, lang: Lang): string {
  const fraction = (cents % CENTS_IN_EURO).toString().padStart(2, '0');
  const format = fraction === '00' ? wholeEuros(lang) : eurosAndCents(lang);
  const euros = cents / CENTS_IN_EURO;
  return format
    .formatToParts(euros)
    .map(({ type, value }) => (type === 'fraction' ? fraction : value))
    .join('');
}

export const formatMoney = (amount: string, lang: Lang): string => formatCents(centsOf(amount), lang);
