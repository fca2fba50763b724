import type { Spot } from '../../../src/schema/provenance.ts';
import { readAmount } from '../facts/money.ts';
import { decimalOf, GROUPED } from '../facts/numbers.ts';
import type { RuleId } from '../problems.ts';
import type { Field } from './esf-sections.ts';

/** Reports a problem of a line. */
export type Reporter = (rule: RuleId, line: number, found: string, expected?: string) => void;

/** An amount of section 5, or that the form does not say it: a project that runs has no realised money. */
export function amountField(field: Field | undefined, report: Reporter): string | { missing: 'not-in-source' } {
  if (!field || field.value === '') return { missing: 'not-in-source' };
  const read = readAmount(field.value);
  if (read === undefined) report('bad-amount', field.line.number, field.value);
  else if ('readings' in read) report('unclear-amount', field.line.number, field.value, read.readings.join(' or '));
  return read && 'amount' in read ? read.amount : { missing: 'not-in-source' };
}

const COUNT = new RegExp(`^(?<digits>${GROUPED}|\\d+)(?: \\p{Ll}+)?$`, 'u');

/** Whether a value is nothing or a whole number, so that `numberField` reads it. */
export const isCount = (value: string): boolean => value === '' || COUNT.test(value);

/** A whole number, perhaps with the word that it counts ("250 henkilöä"), or that the source does not say it. */
export function numberField(field: Field | undefined, report: Reporter): number | { missing: 'not-in-source' } {
  if (!field || field.value === '') return { missing: 'not-in-source' };
  const digits = COUNT.exec(field.value)?.groups?.['digits'];
  if (digits === undefined) {
    report('bad-number', field.line.number, field.value);
    return { missing: 'not-in-source' };
  }
  return Number(decimalOf(digits));
}

/** Where the value of a field stands. */
export const spotOf = ({ line, column, value }: Field): Spot => ({ line: line.number, column, words: value });
