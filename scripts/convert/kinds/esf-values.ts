import type { Spot } from '../../../src/schema/provenance.ts';
import type { Missing } from '../../../src/schema/text.ts';
import { readAmount } from '../facts/money.ts';
import { decimalOf, GROUPED } from '../facts/numbers.ts';
import type { RuleId } from '../problems.ts';
import type { Field } from './esf-sections.ts';

/** Reports a problem of a line. */
export type Reporter = (rule: RuleId, line: number, found: string, expected?: string) => void;

/** That a form has a field and nothing in it. */
export const LEFT_EMPTY = { missing: 'left-empty' } as const satisfies Missing;

/** An amount of section 5, or that it was left empty or the form has no such field: a project that runs has no realised money. */
export function amountField(field: Field | undefined, report: Reporter): string | Missing {
  if (!field) return { missing: 'not-in-source' };
  if (field.value === '') return LEFT_EMPTY;
  const read = readAmount(field.value);
  if (read === undefined) report('bad-amount', field.line.number, field.value);
  else if ('readings' in read) report('unclear-amount', field.line.number, field.value, read.readings.join(' or '));
  return read && 'amount' in read ? read.amount : { missing: 'not-in-source' };
}

const COUNT = new RegExp(`^(?<digits>${GROUPED}|\\d+)(?: \\p{Ll}+)?$`, 'u');

/** Whether a value is nothing or a whole number, so that `numberField` reads it. */
export const isCount = (value: string): boolean => value === '' || COUNT.test(value);

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
