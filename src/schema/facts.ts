import { z } from 'zod';
import { dateSchema, lineSchema } from './provenance.ts';
import { textSchema } from './text.ts';

/** An amount of euro as a decimal string with a full stop, never a float: "2200120.80". */
export const moneySchema = z.string().regex(/^\d+(?:\.\d{2})?$/, 'expected a decimal string such as "2200120.80"');

/** Where a fact stands in the seed file, and its words there. */
const spanShape = { text: textSchema, line: lineSchema, column: z.int().positive() };

/**
 * What a text says of a figure beside the figure itself: "over 10", "about 5 %". A figure without one is told as
 * exact; two words for one bound ("over", "more than") are the same bound.
 */
export const BOUNDS = ['over', 'under', 'about', 'nearly', 'at-least', 'at-most'] as const;
export const boundSchema = z.enum(BOUNDS);
export type Bound = z.infer<typeof boundSchema>;

/** One number, or the lowest and the highest: "1 500–6 000" is never one of its ends. */
export type Quantity<T> = T | { from: T; to: T };

/** The schema of a quantity of numbers or amounts. */
const quantity = <T extends string | number>(one: z.ZodType<T>): z.ZodType<Quantity<T>> =>
  z.union([
    one,
    z
      .object({ from: one, to: one })
      .strict()
      .refine((range) => Number(range.from) < Number(range.to), 'expected from < to'),
  ]);

const year = z.int().min(1900).max(2100);
const ordered = (value: { from: number; to: number }): boolean => value.from <= value.to;

/** Ages have two ends, or one end and the bound that says which: "over 17". */
const hasItsEnds = ({
  from,
  to,
  bound,
}: {
  from?: number | undefined;
  to?: number | undefined;
  bound?: AgeBound | undefined;
}): boolean =>
  bound === undefined
    ? from !== undefined && to !== undefined && from <= to
    : (from === undefined) !== (to === undefined) &&
      (from !== undefined) === (bound === 'over' || bound === 'at-least');

const ageBoundSchema = boundSchema.extract(['over', 'under', 'at-least', 'at-most']);
export type AgeBound = z.infer<typeof ageBoundSchema>;

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
    .strictObject({
      type: z.literal('ages'),
      from: z.int().optional(),
      to: z.int().optional(),
      bound: ageBoundSchema.optional(),
      ...spanShape,
    })
    .refine(hasItsEnds, 'expected from ≤ to, or one of them and a bound'),
  z
    .strictObject({ type: z.literal('grades'), from: z.int(), to: z.int(), ...spanShape })
    .refine(ordered, 'expected from ≤ to'),
  z.strictObject({ type: z.literal('date'), date: dateSchema, ...spanShape }),
  z
    .strictObject({ type: z.literal('dates'), start: dateSchema, end: dateSchema, ...spanShape })
    .refine(({ start, end }) => start <= end, 'expected start ≤ end'),
  z.strictObject({
    type: z.literal('money'),
    amount: quantity(moneySchema),
    currency: z.literal('EUR'),
    bound: boundSchema.optional(),
    ...spanShape,
  }),
  z.strictObject({
    type: z.literal('percent'),
    value: quantity(z.number()),
    bound: boundSchema.optional(),
    ...spanShape,
  }),
  /** `what` names what is counted, in the language of the edition, as it stands after a number: "eri kieltä". */
  z.strictObject({
    type: z.literal('count'),
    value: quantity(z.int()),
    bound: boundSchema.optional(),
    what: textSchema,
    ...spanShape,
  }),
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
