import type { FactValue } from '../../../src/schema/figure.ts';
import { isoOf } from './dates.ts';
import { moneyOf, MULTIPLIER, NUMBER, powerOf, SHARE, STARTS, wholeOf } from './numbers.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';

interface Rule {
  pattern: RegExp;
  /** The value, or undefined where the words look like the fact but are not. */
  read: (groups: Readonly<Record<string, string | undefined>>) => FactValue | undefined;
}

const DASH = String.raw`\s?[-–—]\s?`;
const NOT_IN_NUMBER = String.raw`(?<![\d.,/])`;

/** Forms of the word euro; "eurooppalaista" is none of them. */
const EURO = String.raw`(?:euro(?:a|n|lla|lle|lta|sta|ssa|on|ja|jen|illa|ksi|na|t|s)?|EUR|€)(?![\p{L}])`;
/** Signs of thousands and millions of euros, written as one: "200 t€", "1,2 M€". */
const BIG_EURO = String.raw`(?<big>[tkM]€|[kM]EUR|[Mm]eur(?:oa)?)(?!\p{L})`;
const BIG: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6 };

/** Words after which a number is no year, whatever is counted: "lähes 2000 kotia". */
const NO_YEAR = String.raw`(?<=(?<!\p{L})(?:lähes|yli|alle|vähintään|enintään|jopa|melkein|över|nästan|drygt|knappt|minst|högst|nearly|almost|over|more than|fewer than|at least|up to) )`;
/** Words after which a number is a year even before those who are counted: "vuonna 2016 osallistujaa". */
const A_YEAR = String.raw`(?<!(?<!\p{L})(?:vuo\p{Ll}+|\p{Ll}+kuu\p{Ll}*|kesällä|keväällä|syksyllä|talvella|ja|tai|år|under|sedan|från|till|och|in|since|during|from|of|by|until|before|after|and) )`;
/** Those who are counted most, in the form in which they stand after a number. */
const COUNTED = String.raw`(?:\p{Ll}*(?:henkilöä|henkeä|hlöä|ihmistä|asiakasta|asukasta|osallistujaa|kävijää|opiskelijaa|oppilasta|lasta|nuorta|naista|miestä|perhettä|pakolaista|hakijaa|muuttajaa|työntekijää|vapaaehtoista|personer|människor|deltagare|kunder|invånare|besökare|elever|studerande|barn|ungdomar|kvinnor|familjer|flyktingar|asylsökande|invandrare)|people|persons|participants|clients|customers|residents|inhabitants|visitors|pupils|students|children|women|families|refugees|immigrants)(?!\p{L})`;

/** Words after a number that make it no counted figure: months, ordinals, units of law and of lists. */
const NOT_COUNTED = new Set(['ja', 'tai', 'sekä', 'och', 'eller', 'and', 'or', 'artikla', 'pykälä', 'kohta']);

/** What is counted: a word, and perhaps one before it. */
const WHAT = String.raw`(?:eri )?(?:\p{Ll}{3,}n )?\p{Ll}{3,}(?:-\p{Ll}+)*`;

const money = (amount: string, power: number): FactValue => ({
  type: 'money',
  amount: moneyOf(amount, power),
  currency: 'EUR',
});

/** The power of ten of a sign such as "t€" or "MEUR", by its first letter. */
const bigOf = (sign: string): number => BIG[sign.charAt(0).toLowerCase()] ?? 0;

/** A count, where a whole number stands before a word that can be counted. */
function counted(printed: string, power: number, what: string): FactValue | undefined {
  const value = wholeOf(printed, power);
  return value === undefined || NOT_COUNTED.has(what.split(' ')[0] ?? '') ? undefined : { type: 'count', value, what };
}

/**
 * Patterns by type, from the special to the general: what an earlier row has read, a later one does
 * not read again. "2015–16" is years, "17–24-vuotiaat" ages, "1–9-luokkalaiset" school grades.
 */
const RULES: readonly Rule[] = [
  // 1.6.–31.12.2017, 14.–15.11.2024, "1.1.2017 ja päättyy 31.12.2018"
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?<d1>\\d{1,2})\\.(?:(?<m1>\\d{1,2})\\.)?(?<y1>\\d{4})?(?:${DASH}| ja päättyy )(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4})`,
      'gu',
    ),
    read: (g) => {
      const end = isoOf(Number(g['y2']), Number(g['m2']), Number(g['d2']));
      const start = isoOf(Number(g['y1'] ?? g['y2']), Number(g['m1'] ?? g['m2']), Number(g['d1']));
      return start !== undefined && end !== undefined && start <= end ? { type: 'dates', start, end } : undefined;
    },
  },
  // 5.3.2024, 26.11.16
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4}|\\d{2})(?!\\d)`, 'gu'),
    read: (g) => {
      const year = Number(g['y']);
      const date = isoOf(year < 100 ? 2000 + year : year, Number(g['m']), Number(g['d']));
      return date === undefined ? undefined : { type: 'date', date };
    },
  },
  // 281 250 euroa, 2,5 miljoonaa euroa, 12 500 euros, 200 t€
  {
    pattern: new RegExp(
      `${STARTS}(?<amount>${NUMBER})(?:(?<power>${MULTIPLIER})?[ \\u00A0\\u202F]?${EURO}|[ \\u00A0\\u202F]?${BIG_EURO})`,
      'gu',
    ),
    read: ({ amount = '', power, big }) => money(amount, big === undefined ? powerOf(power) : bigOf(big)),
  },
  // EUR 200 000, €2.5 million
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:EUR|€)[ \\u00A0\\u202F]?(?<amount>${NUMBER})(?<power>${MULTIPLIER})?(?!${DASH}\\d)`,
      'gu',
    ),
    read: ({ amount = '', power }) => money(amount, powerOf(power)),
  },
  {
    pattern: new RegExp(
      `${STARTS}(?<value>${SHARE})[ \\u00A0\\u202F]?(?:%|(?:prosent(?:ti|tia|in|illa|teina|tina|eista|ista)|procent|per ?cent)(?!\\p{L}))`,
      'gu',
    ),
    read: (g) => ({ type: 'percent', value: Number((g['value'] ?? '').replace(',', '.')) }),
  },
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?<from>\\d{1,2})${DASH}(?<to>\\d{1,2})[\\s–-]*(?:vuotia|åring|year-old)\\p{L}*`,
      'gu',
    ),
    read: ({ from, to }) => ({ type: 'ages', from: Number(from), to: Number(to) }),
  },
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?<from>\\d{1,2})\\.?${DASH}(?<to>\\d{1,2})\\.?[\\s–-]*(?:luokka|luokki|luoka)\\p{L}*`,
      'gu',
    ),
    read: ({ from, to }) => ({ type: 'grades', from: Number(from), to: Number(to) }),
  },
  // "aged 17–25", "i åldern 17–25": the word before the range
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:aged?|ages|i åldern|åldrarna) (?<from>\\d{1,2})(?:${DASH}| to | till )(?<to>\\d{1,2})(?![\\d.,]*\\d)`,
      'giu',
    ),
    read: ({ from, to }) =>
      Number(from) <= Number(to) ? { type: 'ages', from: Number(from), to: Number(to) } : undefined,
  },
  // "årskurs 4–7", "grades 4–7": in Swedish and English the word stands before the range
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:årskurs(?:erna)?|klass(?:erna)?|grades?|years?) (?<from>\\d{1,2})${DASH}(?<to>\\d{1,2})(?!\\d)`,
      'giu',
    ),
    read: ({ from, to }) => ({ type: 'grades', from: Number(from), to: Number(to) }),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(?<from>(?:19|20)\\d\\d)${DASH}(?<to>(?:19|20)\\d\\d|\\d\\d)(?!\\d)`, 'gu'),
    read: (g) => {
      const from = Number(g['from']);
      const to = g['to']?.length === 2 ? Number(`${(g['from'] ?? '').slice(0, 2)}${g['to']}`) : Number(g['to']);
      return from <= to ? { type: 'years', from, to } : undefined;
    },
  },
  // "lähes 2000 kotia", "2000 personer": no year
  {
    pattern: new RegExp(
      `${STARTS}(?:${NO_YEAR}(?<number>(?:19|20)\\d\\d) (?<what>${WHAT})|${A_YEAR}(?<other>(?:19|20)\\d\\d) (?<whom>${COUNTED}))`,
      'gu',
    ),
    read: ({ number, what, other, whom }) => counted(number ?? other ?? '', 0, what ?? whom ?? ''),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(?<year>(?:19|20)\\d\\d)(?![\\d]|[.,]\\d| \\d{3}|/)`, 'gu'),
    read: ({ year }) => ({ type: 'years', from: Number(year), to: Number(year) }),
  },
  // "12 eri kielellä", "yli 1 200 henkilöä", "5 miljoonaa ihmistä": the number and the word that it counts
  {
    pattern: new RegExp(`${STARTS}(?<number>(?<value>${NUMBER})(?<power>${MULTIPLIER})?) (?<what>${WHAT})`, 'gu'),
    read: ({ value = '', power, what = '' }) => counted(value, powerOf(power), what),
  },
];

/** A figure that a text names. Of "12 languages" the number alone is the figure; of other figures, all their words. */
export interface FigureMention extends Span {
  value: FactValue;
  /** The offset after the figure itself. */
  numberEnd: number;
}

/** The figures, dates, amounts and ranges of a text, in their order. */
export function figuresIn(text: string): FigureMention[] {
  const found: FigureMention[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (overlapsAny(span, found)) continue;
      const value = read(match.groups ?? {});
      if (value) found.push({ ...span, value, numberEnd: numberEnd(match, value.type) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function numberEnd({ 0: words, index, groups = {} }: RegExpExecArray, type: FactValue['type']): number {
  const counted = type === 'count' ? (groups['number'] ?? groups['other']) : undefined;
  return index + (counted ?? words).length;
}
