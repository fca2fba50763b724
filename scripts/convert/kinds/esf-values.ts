import type { Line } from '../document.ts';
import { amountOf } from '../facts/money.ts';
import { decimalOf, GROUPED } from '../facts/numbers.ts';
import type { RuleId } from '../problems.ts';
import type { Field } from './esf-sections.ts';

/** Reports a problem of a line. */
export type Reporter = (rule: RuleId, line: number, found: string, expected?: string) => void;

/** An amount of section 5; "0" after a reported problem, which stops the conversion anyway. */
export function amountField(
  field: Field | undefined,
  label: string,
  heading: Line | undefined,
  report: Reporter,
): string {
  if (!field || field.value === '') {
    report(
      'missing-field',
      field?.line.number ?? heading?.number ?? 1,
      field?.label ?? label,
      `an amount for ${label}`,
    );
    return '0';
  }
  const amount = amountOf(field.value);
  if (amount === undefined) report('bad-amount', field.line.number, field.value);
  return amount ?? '0';
}

const COUNT = new RegExp(`^(?<digits>${GROUPED}|\\d+)(?: \\p{Ll}+)?$`, 'u');

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
