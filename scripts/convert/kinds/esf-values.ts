import type { Spot } from '../../../src/schema/provenance.ts';
import type { Missing } from '../../../src/schema/text.ts';
import { isNotSaid } from '../facts/not-said.ts';
import { readAmount } from '../facts/money.ts';
import { decimalOf, GROUPED } from '../facts/numbers.ts';
import type { RuleId } from '../problems.ts';
import type { Field } from './esf-sections.ts';

/** Reports a problem of a line. */
export type Reporter = (rule: RuleId, line: number, found: string, expected?: string) => void;

/** That a form has a field and nothing in it. */
export const LEFT_EMPTY = { missing: 'left-empty' } as const satisfies Missing;
const NOT_SAID = { missing: 'not-in-source' } as const satisfies Missing;

/** Words that make amounts thousands or millions. */
export const MANY = /1[\s.,]?000|(?<!\p{L})(?:tuhan|tuhat|milj|t€|t €|k€|teur|meur|m€|tusen|miljon|thousand|million)/iu;

const printed = ({ label, value }: Field): string => `“${label}: ${value}”`;

/** Why a field has no value: the form has no such field or says in words that it knows none, or left it empty. */
function missingIn(field: Field | undefined): Missing | undefined {
  if (!field || isNotSaid(field.value)) return NOT_SAID;
  return field.value === '' ? LEFT_EMPTY : undefined;
}

/** An amount of section 5, or why it has none: a project that runs has no realised money. */
export function amountField(field: Field | undefined, report: Reporter): string | Missing {
  const missing = missingIn(field);
  if (!field || missing) return missing ?? NOT_SAID;
  if (MANY.test(field.label)) report('unit-of-money', field.line.number, `${field.label}: ${field.value}`);
  const read = readAmount(field.value);
  if (read === undefined) report('bad-amount', field.line.number, printed(field));
  else if ('readings' in read) report('unclear-amount', field.line.number, printed(field), read.readings.join(' or '));
  return read && 'amount' in read ? read.amount : { missing: 'not-in-source' };
}

const COUNT = new RegExp(`^(?<digits>${GROUPED}|\\d+)(?: \\p{Ll}+)?$`, 'u');

/** Whether a value is nothing or a whole number, so that `numberField` reads it. */
export const isCount = (value: string): boolean => value === '' || isNotSaid(value) || COUNT.test(value);

/** A whole number, perhaps with the word that it counts ("250 henkilöä"), or why there is none. */
export function numberField(field: Field | undefined, report: Reporter): number | Missing {
  const missing = missingIn(field);
  if (!field || missing) return missing ?? NOT_SAID;
  const digits = COUNT.exec(field.value)?.groups?.['digits'];
  if (digits === undefined) {
    report('bad-number', field.line.number, printed(field));
    return { missing: 'not-in-source' };
  }
  return Number(decimalOf(digits));
}

/** Where the value of a field stands. */
export const spotOf = ({ line, column, value }: Field): Spot => ({ line: line.number, column, words: value });
