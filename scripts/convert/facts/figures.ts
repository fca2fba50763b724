import type { AgeBound, Bound, Quantity } from '../../../src/schema/facts.ts';
import type { FactValue } from '../../../src/schema/figure.ts';
import { figureValue } from '../../../src/schema/figure.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { boundOf, boundWords, mayBeUnder } from './bounds.ts';
import { isoOf, MONTH_NAME, monthNumber } from './dates.ts';
import { DASH, digitsIn, ENDS, moneyOf, MULTIPLIER, NUMBER, powerOf, SHARE, STARTS, wholeOf } from './numbers.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  pattern: RegExp;
  /** The value, or undefined where the words hold no figure: what they take is read by no later row. */
  read: (groups: Groups, lang: Lang) => FactValue | undefined;
  /** Where the words look like the row and are not, later rows read them. */
  passes?: boolean;
}

const NOT_IN_NUMBER = String.raw`(?<![\p{L}\p{M}\d.,/])`;

/** Forms of the word euro; "eurooppalaista" is none of them. */
const EURO = String.raw`(?:euro(?:a|n|lla|lle|lta|sta|ssa|on|ja|jen|illa|ksi|na|t|s)?|EUR|€)(?![\p{L}])`;
/** Signs of thousands and millions of euros, written as one: "200 t€", "1,2 M€". */
const BIG_EURO = String.raw`(?<big>[tkM]€|[kM]EUR|[Mm]eur(?:oa)?)(?!\p{L})`;
const BIG: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6 };

/** The power of ten of a sign such as "t€" or "MEUR", by its first letter. */
const bigOf = (sign: string): number => BIG[sign.charAt(0).toLowerCase()] ?? 0;

const AGE_BOUNDS: ReadonlySet<Bound> = new Set<AgeBound>(['over', 'under', 'at-least', 'at-most']);
const isAgeBound = (bound: Bound): bound is AgeBound => AGE_BOUNDS.has(bound);

/** One value, or two where the second is the larger; undefined where a range falls. */
function quantityOf<T extends string | number>(from: T | undefined, to: T | undefined): Quantity<T> | undefined {
  if (from === undefined || to === undefined) return from;
  return Number(from) < Number(to) ? { from, to } : undefined;
}

function money({ bound, from = '', to, power, big }: Groups, lang: Lang): FactValue | undefined {
  const zeros = big === undefined ? powerOf(power) : bigOf(big);
  const amount = quantityOf(moneyOf(from, zeros), to === undefined ? undefined : moneyOf(to, zeros));
  return amount === undefined
    ? undefined
    : { type: 'money', amount, currency: 'EUR', ...bounded(boundOf(bound, lang)) };
}

function daysInWords({ d1, month1, y1, d2, month = '', y }: Groups): FactValue | undefined {
  if (y === undefined) return undefined;
  const end = isoOf(Number(y), monthNumber(month) ?? 0, Number(d2));
  const start = isoOf(Number(y1 ?? y), monthNumber(month1 ?? month) ?? 0, Number(d1 ?? d2));
  if (start === undefined || end === undefined || start > end) return undefined;
  return d1 === undefined ? { type: 'date', date: end } : { type: 'dates', start, end };
}

const shareOf = (printed: string): number => Number(printed.replace(',', '.'));

function percent({ bound, from = '', to }: Groups, lang: Lang): FactValue | undefined {
  const value = quantityOf(shareOf(from), to === undefined ? undefined : shareOf(to));
  return value === undefined ? undefined : { type: 'percent', value, ...bounded(boundOf(bound, lang)) };
}

/** A number that counts something: what it is, its words do not tell here. */
function count({ bound, from = '', to, power, more }: Groups, lang: Lang): FactValue | undefined {
  const zeros = powerOf(power);
  const value = quantityOf(wholeOf(from, zeros), to === undefined ? undefined : wholeOf(to, zeros));
  return value === undefined ? undefined : { type: 'count', value, ...bounded(boundOf(bound ?? more, lang)) };
}

function ages({ bound, from, to, least }: Groups, lang: Lang): FactValue | undefined {
  const found = least === undefined ? boundOf(bound, lang) : 'at-least';
  const [low, high] = [Number(from), Number(to ?? from)];
  if (found === undefined) return low <= high ? { type: 'ages', from: low, to: high } : undefined;
  if (!isAgeBound(found) || to !== undefined) return undefined;
  const end = found === 'over' || found === 'at-least' ? { from: low } : { to: low };
  return { type: 'ages', ...end, bound: found };
}

const grades = ({ from, to }: Groups): FactValue | undefined =>
  Number(from) <= Number(to) ? { type: 'grades', from: Number(from), to: Number(to) } : undefined;

const bounded = (bound: Bound | undefined): { bound?: Bound } => (bound === undefined ? {} : { bound });

/**
 * Patterns by type, from the special to the general: what an earlier row has read, a later one does
 * not read again. "2015–16" is years, "17–24-vuotiaat" ages, "1–9-luokkalaiset" school grades.
 */
function rulesOf(lang: Lang): readonly Rule[] {
  const { before, after } = boundWords(lang);
  const BOUND = `(?<!\\p{L})(?<bound>${before}) `;
  const quantity = (one: string): string => `(?:${BOUND})?${STARTS}(?<from>${one})(?:${DASH}(?<to>${one}))?`;
  const row = (pattern: string, read: Rule['read'], flags = 'gu'): Rule => ({
    pattern: new RegExp(pattern, flags),
    read,
  });
  const passing = (pattern: string, read: Rule['read'], flags = 'gu'): Rule => ({
    ...row(pattern, read, flags),
    passes: true,
  });
  const number = `${STARTS}(?<from>${NUMBER})(?:${DASH}(?<to>${NUMBER}))?(?<power>${MULTIPLIER})?(?::\\p{Ll}+)?${ENDS}`;
  return [
    // 1.6.–31.12.2017, 14.–15.11.2024, 14–15.11.2024, "1.1.2017 ja päättyy 31.12.2018"
    passing(
      `${NOT_IN_NUMBER}(?<d1>\\d{1,2})(?:\\.(?:(?<m1>\\d{1,2})\\.)?(?<y1>\\d{4})?)?(?:${DASH}| ja päättyy )(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4})`,
      (g) => {
        const end = isoOf(Number(g['y2']), Number(g['m2']), Number(g['d2']));
        const start = isoOf(Number(g['y1'] ?? g['y2']), Number(g['m1'] ?? g['m2']), Number(g['d1']));
        return start !== undefined && end !== undefined && start <= end ? { type: 'dates', start, end } : undefined;
      },
    ),
    // 5.3.2024, 26.11.16
    passing(`${NOT_IN_NUMBER}(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4}|\\d{2})(?!\\d)`, (g) => {
      const year = Number(g['y']);
      const date = isoOf(year < 100 ? 2000 + year : year, Number(g['m']), Number(g['d']));
      return date === undefined ? undefined : { type: 'date', date };
    }),
    // "8. joulukuuta 2016", "den 7–8 november 2024", "8 December 2016"; a day without a year is no figure
    row(
      `${NOT_IN_NUMBER}(?:(?<d1>\\d{1,2})\\.?(?: (?<month1>${MONTH_NAME}))?(?: (?<y1>\\d{4}))?(?:${DASH}| to | till ))?(?<d2>\\d{1,2})\\.? (?<month>${MONTH_NAME})(?: (?<y>\\d{4})(?!\\d))?`,
      daysInWords,
    ),
    // 281 250 euroa, 2,5 miljoonaa euroa, 100 000–200 000 euroa, 200 t€
    row(
      `${quantity(NUMBER)}(?:(?<power>${MULTIPLIER})?[ \\u00A0\\u202F]?${EURO}|[ \\u00A0\\u202F]?${BIG_EURO})`,
      money,
    ),
    // EUR 200 000, €2.5 million
    row(
      `(?:${BOUND})?(?<![\\p{L}\\d])(?:EUR|€)[ \\u00A0\\u202F]?(?<from>${NUMBER})(?<power>${MULTIPLIER})?(?!${DASH}\\d)`,
      money,
    ),
    row(
      `${quantity(SHARE)}[ \\u00A0\\u202F]?(?:%|(?:prosent(?:ti|tia|in|illa|teina|tina|eista|ista)|procent|per ?cent)(?!\\p{L}))`,
      percent,
    ),
    // "17–24-vuotiaat", "yli 17-vuotiaita", "18 vuotta täyttäneet"
    passing(`${quantity(String.raw`\d{1,2}`)}[\\s–-]*(?:vuotia|åring|year-old)\\p{L}*`, ages),
    passing(`${STARTS}(?<from>\\d{1,2}) (?<least>vuotta täyttän\\p{Ll}*|år fyllda|years and over)`, ages),
    // "aged 17–25", "i åldern 17–25 år": the word before the range
    passing(
      `(?<!\\p{L})(?:aged?|ages|i åldern|åldrarna) (?<from>\\d{1,2})(?:${DASH}| to | till )(?<to>\\d{1,2})(?![\\d.,]*\\d)(?: år(?!\\p{L}))?`,
      ages,
      'giu',
    ),
    row(
      `${NOT_IN_NUMBER}(?<from>\\d{1,2})\\.?${DASH}(?<to>\\d{1,2})\\.?[\\s–-]*(?:luokka|luokki|luoka)\\p{L}*`,
      grades,
    ),
    // "luokkia 1–9", "årskurs 4–7", "grades 4–7": the word before the range
    row(
      `(?<!\\p{L})(?:luokkia|luokat|luokilla|luokille|årskurs(?:erna)?|klass(?:erna)?|grades?|years?) (?<from>\\d{1,2})${DASH}(?<to>\\d{1,2})(?!\\d)`,
      grades,
      'giu',
    ),
    passing(`${NOT_IN_NUMBER}(?<from>(?:19|20)\\d\\d)${DASH}(?<to>(?:19|20)\\d\\d|\\d\\d)(?!\\d)`, (g) => {
      const from = Number(g['from']);
      const to = g['to']?.length === 2 ? Number(`${(g['from'] ?? '').slice(0, 2)}${g['to']}`) : Number(g['to']);
      return from <= to ? { type: 'years', from, to } : undefined;
    }),
    // No figures: a day without a year, a time of day, ordinals ("3. sektori", "3:e"), numbers of a list ("1)", "Aim 1:"), of a law (12 §)
    ...[
      `${NOT_IN_NUMBER}\\d{1,2}\\.?(?:\\d{1,2}\\.)?${DASH}\\d{1,2}\\.\\d{1,2}\\.(?!\\d)|${NOT_IN_NUMBER}\\d{1,2}\\.\\d{1,2}\\.(?!\\d)`,
      `(?<!\\p{L})(?:klo|kl\\.?) \\d[\\d.:]*(?:${DASH}\\d[\\d.:]*)?`,
      `${STARTS}\\d+(?:\\.(?= \\p{Ll})|:(?:e|a|de|dje|nn\\p{Ll}*|nte\\p{Ll}*|s)(?!\\p{L}))`,
      `${STARTS}(?<!\\([^)]*)\\d{1,2}\\)|${STARTS}\\d{1,2}:(?=\\s)`,
      `${STARTS}\\d+ ?§|§ ?\\d+`,
    ].map((pattern) => row(pattern, () => undefined)),
    // "lähes 2000 kotia" is no year; "yli 10", "10 or more", "8–10", "5 miljoonaa"
    passing(`${BOUND}${number}`, count),
    passing(`${number} (?<more>${after})(?!\\p{L})`, count),
    passing(
      `${NOT_IN_NUMBER}(?<!\\d${DASH})(?<year>(?:19|20)\\d\\d)(?!\\d|[.,]\\d| \\d{3}|/|${DASH}\\d)`,
      ({ year }) => ({
        type: 'years',
        from: Number(year),
        to: Number(year),
      }),
    ),
    passing(number, count),
  ];
}

const RULES: Readonly<Record<Lang, readonly Rule[]>> = { fi: rulesOf('fi'), sv: rulesOf('sv'), en: rulesOf('en') };

/** A number, a day or a range of a text, with the words that bound it. Of a count it does not say what is counted. */
export interface Reading extends Span {
  /** Undefined where its words say that it is no figure: a number of a list, an ordinal, a section of a law. */
  value: FactValue | undefined;
  /** Its numbers, whatever they number: two editions of a text have the same ones. */
  key: string;
  /** Whether the word before it may say "below": see `mayBeUnder`. */
  orUnder: boolean;
}

/** The numbers, dates, amounts and ranges of a text, in their order. What is only part of a name or of a number is none. */
export function readingsIn(text: string, lang: Lang): Reading[] {
  const taken: Span[] = [];
  const found: Reading[] = [];
  for (const { pattern, read, passes = false } of RULES[lang]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (overlapsAny(span, taken)) continue;
      const value = read(match.groups ?? {}, lang);
      if (value === undefined && passes) continue;
      taken.push(span);
      const key = value === undefined ? digitsIn(match[0]).join('/') : keyOf(value);
      found.push({ ...span, value, key, orUnder: mayBeUnder(text.slice(0, span.start), lang) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "16/29" for ages, years and counts alike; a range whose ends are one number is that number. */
const keyOf = (value: FactValue): string => figureValue(value).replace(/^(\d+)\/\1$/u, '$1');
