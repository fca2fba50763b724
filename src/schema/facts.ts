import { z } from 'zod';
import { dateSchema, lineSchema } from './provenance.ts';
import { textSchema } from './text.ts';

/** An amount of euro as a decimal string with a full stop, never a float: "2200120.80". */
export const moneySchema = z.string().regex(/^\d+(?:\.\d{2})?$/, 'expected a decimal string such as "2200120.80"');

/** Where a fact stands in the seed file, and its words there. */
const spanShape = { text: textSchema, line: lineSchema, column: z.int().positive() };

const year = z.int().min(1900).max(2100);
const ordered = (value: { from: number; to: number }): boolean => value.from <= value.to;

/**
 * A fact that the converter read from a text, as a typed value with its span.
 * "2015–16" is years, "17–24-vuotiaat" ages, "1-9-luokkalaisille" school grades:
 * the same shape on paper, different facts.
 */
export const factSchema = z.discriminatedUnion('type', [
  z
    .strictObject({ type: z.literal('years'), from: year, to: year, ...spanShape })
    .refine(ordered, 'expected from ≤ to'),
  z
    .strictObject({ type: z.literal('ages'), from: z.int(), to: z.int(), ...spanShape })
    .refine(ordered, 'expected from ≤ to'),
  z
    .strictObject({ type: z.literal('grades'), from: z.int(), to: z.int(), ...spanShape })
    .refine(ordered, 'expected from ≤ to'),
  z.strictObject({ type: z.literal('date'), date: dateSchema, ...spanShape }),
  z
    .strictObject({ type: z.literal('dates'), start: dateSchema, end: dateSchema, ...spanShape })
    .refine(({ start, end }) => start <= end, 'expected start ≤ end'),
  z.strictObject({ type: z.literal('money'), amount: moneySchema, currency: z.literal('EUR'), ...spanShape }),
  z.strictObject({ type: z.literal('percent'), value: z.number(), ...spanShape }),
  z.strictObject({ type: z.literal('count'), value: z.int(), what: textSchema, ...spanShape }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FactType = Fact['type'];

/** The types of facts, as the schema tells them apart. */
export const FACT_TYPES = [
  'years',
  'ages',
  'grades',
  'date',
  'dates',
  'money',
  'percent',
  'count',
] as const satisfies readonly FactType[];
