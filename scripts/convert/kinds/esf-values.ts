import type { Line } from '../document.ts';
import type { Spot } from '../../../src/schema/provenance.ts';
import { dateOf, PRINTED_DATE } from '../facts/dates.ts';
import { amountOf } from '../facts/money.ts';
import type { Missing } from '../../../src/schema/text.ts';
import { decimalOf, GROUPED } from '../facts/numbers.ts';
import type { RuleId } from '../problems.ts';
import type { Field } from './esf-sections.ts';

/** Reports a problem of a line. */
export type Reporter = (rule: RuleId, line: number, found: string, expected?: string) => void;

/** That a form has a field and nothing in it. */
export const LEFT_EMPTY = { missing: 'left-empty' } as const satisfies Missing;

/** An amount of section 5, or that it was left empty; "0" after a reported problem, which stops the conversion anyway. */
export function amountField(
  field: Field | undefined,
  label: string,
  heading: Line | undefined,
  report: Reporter,
): string | typeof LEFT_EMPTY {
  if (!field) {
    report('missing-field', heading?.number ?? 1, label, `an amount for ${label}`);
    return '0';
  }
  if (field.value === '') return LEFT_EMPTY;
  const amount = amountOf(field.value);
  if (amount === undefined) report('bad-amount', field.line.number, field.value);
  return amount ?? '0';
}

const COUNT = new RegExp(`^(?<digits>${GROUPED}|\\d+)(?: \\p{Ll}+)?$`, 'u');

/** A whole number, perhaps with the word that it counts ("250 henkilöä"), or that the form has no such field or left it empty. */
export function numberField(field: Field | undefined, report: Reporter): number | Missing {
  if (!field) return { missing: 'not-in-source' };
  if (field.value === '') return LEFT_EMPTY;
  const digits = COUNT.exec(field.value)?.groups?.['digits'];
  if (digits === undefined) {
    report('bad-number', field.line.number, field.value);
    return { missing: 'not-in-source' };
  }
  return Number(decimalOf(digits));
}

/** Where the value of a field stands. */
export const spotOf = ({ line, column, value }: Field): Spot => ({ line: line.number, column, words: value });

export interface ListedName {
  text: string;
  line: number;
  column: number;
}

/** The names of a field that lists them with commas, each with its place. */
export function namesOf(field: Field | undefined): ListedName[] {
  if (!field) return [];
  return [...field.value.matchAll(/[^,]+/gu)].flatMap(({ 0: part, index }) => {
    const text = part.trim();
    const column = field.column + index + part.length - part.trimStart().length;
    return text === '' ? [] : [{ text, line: field.line.number, column }];
  });
}

export interface PrintedDay {
  date: string;
  spot: Spot;
}

/** The first and the last day that a field prints. */
export function datesOf(
  text: string,
  field: Field | undefined,
  report: Reporter,
): [PrintedDay | undefined, PrintedDay | undefined] {
  const line = field?.line.number ?? 1;
  const printed = [...text.matchAll(new RegExp(PRINTED_DATE.source, 'gu'))];
  const [start, end] = printed.map(({ 0: words, index }): PrintedDay | undefined => {
    const date = dateOf(words);
    if (date === undefined) report('impossible-date', line, words);
    return date === undefined ? undefined : { date, spot: { line, column: (field?.column ?? 1) + index, words } };
  });
  if (printed.length < 2) report('missing-field', line, text);
  return [start, end];
}
