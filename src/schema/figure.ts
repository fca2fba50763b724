import { z } from 'zod';
import type { Bound, Fact, FactType, Quantity } from './facts.ts';
import { BOUNDS, FACT_TYPES } from './facts.ts';

/** What a figure of a text becomes on the page: `time` where HTML knows the value as a time, else `data`. */
type FigureElement = 'time' | 'data';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const BOUND = `(?:(?:${BOUNDS.join('|')}) )?`;

/** A value with its bound before it, one number or two: "over 10", "1500/6000". */
const quantityOf = ({ before = '', one, after = '' }: { before?: string; one: string; after?: string }): RegExp =>
  new RegExp(`^${BOUND}${before}${one}(?:/${one})?${after}$`, 'u');

/**
 * The figures of texts by their type: the form of the machine-readable value and the element that carries it.
 * A day or a year is a time of HTML; intervals and ranges are written as ISO 8601 writes intervals, with a slash, and
 * before a value that is not exact stands the word for its bound: "over 10", "about 5%".
 */
export const FIGURES: Readonly<Record<FactType, { value: RegExp; element: (value: string) => FigureElement }>> = {
  years: { value: /^\d{4}(?:\/\d{4})?$/u, element: (value) => (value.includes('/') ? 'data' : 'time') },
  ages: { value: /^(?:\d+\/\d+|(?:over|under|at-least|at-most) \d+)$/u, element: () => 'data' },
  grades: { value: /^\d+\/\d+$/u, element: () => 'data' },
  date: { value: new RegExp(`^${DAY}$`, 'u'), element: () => 'time' },
  dates: { value: new RegExp(`^${DAY}/${DAY}$`, 'u'), element: () => 'data' },
  money: { value: quantityOf({ before: 'EUR ', one: String.raw`\d+(?:\.\d{2})?` }), element: () => 'data' },
  percent: { value: quantityOf({ one: String.raw`\d+(?:\.\d+)?`, after: '%' }), element: () => 'data' },
  count: { value: quantityOf({ one: String.raw`\d+` }), element: () => 'data' },
};

export const figureTypeSchema = z.enum(FACT_TYPES);

/** A fact without its words and their place. */
export type FactBody = Without<Fact, 'text' | 'line' | 'column'>;

/** What a value needs of a fact: its numbers and days, not what is counted. */
export type FactValue = Without<FactBody, 'what'>;

type Without<T, Key extends string> = T extends infer One ? (One extends T ? Omit<One, Key> : never) : never;

const withBound = (bound: Bound | undefined, value: string): string =>
  bound === undefined ? value : `${bound} ${value}`;

const rangeOf = (value: Quantity<string | number>): string =>
  typeof value === 'object' ? `${String(value.from)}/${String(value.to)}` : String(value);

/** The machine-readable value of a fact, in the form that FIGURES asks for. */
export function figureValue(fact: FactValue): string {
  switch (fact.type) {
    case 'years':
      return fact.from === fact.to ? String(fact.from) : `${String(fact.from)}/${String(fact.to)}`;
    case 'ages':
      return withBound(fact.bound, [fact.from, fact.to].filter((age) => age !== undefined).join('/'));
    case 'grades':
      return `${String(fact.from)}/${String(fact.to)}`;
    case 'date':
      return fact.date;
    case 'dates':
      return `${fact.start}/${fact.end}`;
    case 'money':
      return withBound(fact.bound, `${fact.currency} ${rangeOf(fact.amount)}`);
    case 'percent':
      return withBound(fact.bound, `${rangeOf(fact.value)}%`);
    case 'count':
      return withBound(fact.bound, rangeOf(fact.value));
  }
}
