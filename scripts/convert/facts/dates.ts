/** A day as the sources print it: d.m.yyyy or dd.mm.yyyy. */
export const PRINTED_DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4})/u;

/** The day as ISO 8601, or undefined where the text is no day of the calendar. */
export function dateOf(text: string): string | undefined {
  const match = new RegExp(`^${PRINTED_DATE.source}$`, 'u').exec(text.trim());
  if (!match) return undefined;
  return isoOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** A day as read, or the readings that its printed form allows, which are for a person to choose from. */
export type ReadDay = { date: string } | { readings: readonly string[] };

/** The time that programs add to a day where they have no days without one. */
const MIDNIGHT = String.raw`[T ]0?0:00(?::00(?:\.0+)?)?Z?`;
const AT_MIDNIGHT = new RegExp(`${MIDNIGHT}$`, 'u');
/** The forms in which tables and forms print a day, and what else looks like one: "12/2024". No spaces at either end. */
export const DAY_LIKE = String.raw`(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}(?:${MIDNIGHT})?|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?:${MIDNIGHT})?|\d{1,4}[./]\d{1,4}(?:[./]\d{1,4})?)(?![\d/]|\.\d)`;
/** A day that leaves its year, or its month too, to the day after it: "1.1.–31.12.2023", "1.–31.3.2023". */
export const DAY_WITHOUT_YEAR = String.raw`(?<![\d.])\d{1,2}\.(?:\d{1,2}\.)?`;
/** Dashes of all kinds between two days, blanks around them or not. */
export const BETWEEN_DAYS = String.raw`\s*[-‐‑‒–—―−]\s*`;

/** The first day of a range with what it leaves to the last one: "1.1." before "31.12.2023" is "1.1.2023". */
export function completedDay(short: string, last: string): string {
  const [, month = '', year = ''] = /(\d{1,2})\.\s?(\d{2,4})$/u.exec(last) ?? [];
  return /^\d{1,2}\.$/u.test(short) ? `${short}${month}.${year}` : `${short}${year}`;
}

/** A year of two digits counts from 2000, as far as the programmes of this collection reach. */
const LAST_SHORT_YEAR = 49;

/**
 * A day as tables print it: d.m.yyyy, d.m.yy, yyyy-mm-dd, or d/m/yyyy where the day cannot be a month. Of "3/4/2023" both
 * readings are told. Undefined where the text is no day of the calendar.
 */
export function readDay(text: string): ReadDay | undefined {
  // A program that has no days without a time says midnight.
  const day = text.replace(AT_MIDNIGHT, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(day);
  if (iso) return dayOf(isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const parts = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/u.exec(day);
  if (!parts) return undefined;
  const [a, b, short] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[4]?.length === 2 && short > LAST_SHORT_YEAR)
    return { readings: [`19${String(short)}`, `20${String(short)}`] };
  const year = parts[4]?.length === 2 ? 2000 + short : short;
  const [first, second] = [isoOf(year, b, a), isoOf(year, a, b)];
  if (parts[2] === '.' || second === undefined || first === second) return dayOf(first);
  return first === undefined ? dayOf(second) : { readings: [first, second] };
}

const dayOf = (date: string | undefined): ReadDay | undefined => (date === undefined ? undefined : { date });

/** A day of the calendar as ISO 8601; undefined for 31 February and the like. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Names of the months in the three languages, January first, as documents date themselves. */
const MONTHS: readonly (readonly string[])[] = [
  ['tammikuu', 'januari', 'january'],
  ['helmikuu', 'februari', 'february'],
  ['maaliskuu', 'mars', 'march'],
  ['huhtikuu', 'april', 'april'],
  ['toukokuu', 'maj', 'may'],
  ['kesäkuu', 'juni', 'june'],
  ['heinäkuu', 'juli', 'july'],
  ['elokuu', 'augusti', 'august'],
  ['syyskuu', 'september', 'september'],
  ['lokakuu', 'oktober', 'october'],
  ['marraskuu', 'november', 'november'],
  ['joulukuu', 'december', 'december'],
];

/** "Helmikuu 2017" as YYYY-MM; undefined where the text is no month and year. */
export function monthOf(text: string): string | undefined {
  const match = /^(\p{L}+) (\d{4})$/u.exec(text.trim().toLowerCase());
  const month = MONTHS.findIndex((names) => names.includes(match?.[1] ?? ''));
  return match && month >= 0 ? `${match[2] ?? ''}-${String(month + 1).padStart(2, '0')}` : undefined;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The names of months as texts of the three languages write them after a day, for a pattern. English ones have their
 * capital: "10–17 may come" tells of no month.
 */
export const MONTH_NAME = `(?:${MONTHS.flatMap(([fi = '', sv = '', en = '']) => [`${fi}(?:ta|n|ssa)?`, sv, capital(en)]).join('|')})(?!\\p{L})`;

/** The number of a month by its name in any of its forms: January is 1; undefined where it names none. */
export function monthNumber(name: string): number | undefined {
  const small = name.toLowerCase();
  const month = MONTHS.findIndex(([fi = '', ...others]) => small.startsWith(fi) || others.includes(small));
  return month < 0 ? undefined : month + 1;
}
