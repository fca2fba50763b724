import type { FactValue } from '../../../src/schema/figure.ts';
import { isoOf } from './dates.ts';
import { amountOf } from './money.ts';
import type { Span } from './span.ts';
import { overlapsAny } from './span.ts';

interface Rule {
  pattern: RegExp;
  /** The value, or undefined where the words look like the fact but are not. */
  read: (groups: Readonly<Record<string, string | undefined>>) => FactValue | undefined;
}

const DASH = String.raw`\s?[-–—]\s?`;
const NOT_IN_NUMBER = String.raw`(?<![\d.,/])`;
const NUMBER = String.raw`\d{1,3}(?:[ \u202F]\d{3})+|\d+`;

/** Words after a number that make it no counted figure: months, ordinals, units of law and of lists. */
const NOT_COUNTED = new Set(['ja', 'tai', 'sekä', 'och', 'eller', 'and', 'or', 'artikla', 'pykälä', 'kohta']);

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
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?<amount>(?:${NUMBER})(?:,\\d{1,2})?) (?:euroa|euron|euro|€)(?!\\p{L})`,
      'gu',
    ),
    read: (g) => {
      const amount = amountOf(g['amount'] ?? '');
      return amount === undefined ? undefined : { type: 'money', amount, currency: 'EUR' };
    },
  },
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?<value>\\d+(?:,\\d+)?)\\s?(?:%|prosenttia|prosentti|procent|per cent)`,
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
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(?<year>(?:19|20)\\d\\d)(?![\\d]|[.,]\\d| \\d{3}|/)`, 'gu'),
    read: ({ year }) => ({ type: 'years', from: Number(year), to: Number(year) }),
  },
  // "12 eri kielellä", "yli 1 200 henkilöä": the number and the word that it counts
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(?<value>${NUMBER}) (?<what>(?:eri )?(?:\\p{Ll}{3,}n )?\\p{Ll}{3,}(?:-\\p{Ll}+)*)`,
      'gu',
    ),
    read: ({ value = '', what = '' }) =>
      NOT_COUNTED.has(what) ? undefined : { type: 'count', value: Number(value.replace(/\s/gu, '')), what },
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
      if (value) found.push({ ...span, value, numberEnd: span.start + figureLength(match[0], value.type) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const figureLength = (words: string, type: FactValue['type']): number =>
  type === 'count' ? (/^[\d \u202F]*\d/u.exec(words)?.[0] ?? words).length : words.length;
