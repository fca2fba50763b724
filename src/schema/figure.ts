import { z } from 'zod';
import type { Fact, FactType } from './facts.ts';
import { FACT_TYPES } from './facts.ts';

/** What a figure of a text becomes on the page: `time` where HTML knows the value as a time, else `data`. */
type FigureElement = 'time' | 'data';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 * The figures of texts by their type: the form of the machine-readable value and the element that carries it.
 * A day or a year is a time of HTML; intervals are written as ISO 8601 writes them, with a slash.
 */
export const FIGURES: Readonly<Record<FactType, { value: RegExp; element: (value: string) => FigureElement }>> = {
  years: { value: /^\d{4}(?:\/\d{4})?$/u, element: (value) => (value.includes('/') ? 'data' : 'time') },
  ages: { value: /^\d+\/\d+$/u, element: () => 'data' },
  grades: { value: /^\d+\/\d+$/u, element: () => 'data' },
  date: { value: new RegExp(`^${DAY}$`, 'u'), element: () => 'time' },
  dates: { value: new RegExp(`^${DAY}/${DAY}$`, 'u'), element: () => 'data' },
  money: { value: /^EUR \d+(?:\.\d{2})?$/u, element: () => 'data' },
  percent: { value: /^\d+(?:\.\d+)?%$/u, element: () => 'data' },
  count: { value: /^\d+$/u, element: () => 'data' },
};

export const figureTypeSchema = z.enum(FACT_TYPES);

/** What a value needs of a fact: its numbers and days, without the words and the place. */
export type FactValue = Fact extends infer One
  ? One extends Fact
    ? Omit<One, 'text' | 'line' | 'column'>
    : never
  : never;

/** The machine-readable value of a fact, in the form that FIGURES asks for. */
export function figureValue(fact: FactValue): string {
  switch (fact.type) {
    case 'years':
      return fact.from === fact.to ? String(fact.from) : `${String(fact.from)}/${String(fact.to)}`;
    case 'ages':
    case 'grades':
      return `${String(fact.from)}/${String(fact.to)}`;
    case 'date':
      return fact.date;
    case 'dates':
      return `${fact.start}/${fact.end}`;
    case 'money':
      return `${fact.currency} ${fact.amount}`;
    case 'percent':
      return `${String(fact.value)}%`;
    case 'count':
      return String(fact.value);
  }
}
