import type { Spot } from '../../../src/schema/provenance.ts';
import { isNotSaid } from '../facts/not-said.ts';
import { readAmount } from '../facts/money.ts';
import { decimalOf, GROUPED } from '../facts/numbers.ts';
import type { RuleId } from '../problems.ts';
import type { Field } from './esf-sections.ts';

/** Reports a problem of a line. */
export type Reporter = (rule: RuleId, line: number, found: string, expected?: string) => void;

/** Words that make amounts thousands or millions. */
export const MANY = /1[\s.,]?000|(?<!\p{L})(?:tuhan|tuhat|milj|t€|t €|k€|teur|meur|m€|tusen|miljon|thousand|million)/iu;

const printed = ({ label, value }: Field): string => `“${label}: ${value}”`;

/** An amount of section 5, or that the form does not say it: a project that runs has no realised money. */
export function amountField(field: Field | undefined, report: Reporter): string | { missing: 'not-in-source' } {
  if (!field || field.value === '' || isNotSaid(field.value)) return { missing: 'not-in-source' };
  if (MANY.test(field.label)) report('unit-of-money', field.line.number, `${field.label}: ${field.value}`);
  const read = readAmount(field.value);
  if (read === undefined) report('bad-amount', field.line.number, printed(field));
  else if ('readings' in read) report('unclear-amount', field.line.number, printed(field), read.readings.join(' or '));
  return read && 'amount' in read ? read.amount : { missing: 'not-in-source' };
}

const COUNT = new RegExp(`^(?<digits>${GROUPED}|\\d+)(?: \\p{Ll}+)?$`, 'u');

/** A whole number, perhaps with the word that it counts ("250 henkilöä"), or that the source does not say it. */
export function numberField(field: Field | undefined, report: Reporter): number | { missing: 'not-in-source' } {
  if (!field || field.value === '' || isNotSaid(field.value)) return { missing: 'not-in-source' };
  const digits = COUNT.exec(field.value)?.groups?.['digits'];
  if (digits === undefined) {
    report('bad-number', field.line.number, printed(field));
    return { missing: 'not-in-source' };
  }
  return Number(decimalOf(digits));
}

/** Where the value of a field stands. */
export const spotOf = ({ line, column, value }: Field): Spot => ({ line: line.number, column, words: value });
