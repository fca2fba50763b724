import type { Lang } from '../schema/lang.ts';
import { LOCALES, oncePerLang } from './locales.ts';

const dayFormat = oncePerLang(
  (lang) =>
    new Intl.DateTimeFormat(LOCALES[lang], {
      day: 'numeric',
      month: lang === 'en' ? 'short' : 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

const monthFormat = oncePerLang(
  (lang) => new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

const numberFormat = oncePerLang((lang) => new Intl.NumberFormat(LOCALES[lang]));

const percentFormat = oncePerLang(
  (lang) => new Intl.NumberFormat(LOCALES[lang], { style: 'percent', maximumFractionDigits: 1 }),
);

/** A day as the language writes it: "1.3.2026", "1 Mar 2026". */
export const formatDay = (day: string, lang: Lang): string => dayFormat(lang).format(new Date(`${day}T00:00:00Z`));

/** A day, a month or a year, as exactly as it is given. */
export function formatLooseDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  if (day !== undefined) return formatDay(date, lang);
  return monthFormat(lang).format(new Date(`${date}-01T00:00:00Z`));
}

export const yearOf = (date: string): string => date.slice(0, 'YYYY'.length);

/** A number as the language writes it. */
export const formatNumber = (value: number, lang: Lang): string => numberFormat(lang).format(value);

/** A share in hundredths as the language writes it. */
export const formatPercent = (hundredths: number, lang: Lang): string => percentFormat(lang).format(hundredths / 100);
