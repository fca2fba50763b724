import { formCountOf, OTHER_COUNT } from '../../../src/schema/form-count.ts';
import type { EsfDetails } from '../../../src/schema/record.ts';
import type { Ledger } from '../checks/ledger.ts';
import { COUNT_FIELDS, fieldOf } from './esf-fields.ts';
import { wholeFields } from './esf-sections.ts';
import type { Section } from './esf-sections.ts';
import { isCount, numberField } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';

/**
 * What the parts of section 7 count, each under its heading ("7.1 Uudet yritykset, yhteensä"). What the table of counts does
 * not know keeps the name that the form prints; where its values are no whole numbers, it stays text of the page.
 */
export function countsOf(
  sections: ReadonlyMap<string, Section>,
  ledger: Ledger,
  report: Reporter,
): EsfDetails['counts'] {
  return [...sections.values()].flatMap(({ number, heading, lines }) => {
    if (!number.startsWith('7.') || heading === undefined) return [];
    const name = heading.text.trim().replace(/^[\d.]+\s+/u, '');
    const what = formCountOf(name);
    const fields = wholeFields(lines).filter(
      ({ label, value }) =>
        Object.values(COUNT_FIELDS).some((field) => field.label.test(label)) &&
        (what !== OTHER_COUNT || isCount(value)),
    );
    if (fields.length === 0) return [];
    const count = (key: keyof typeof COUNT_FIELDS): ReturnType<typeof numberField> =>
      numberField(fieldOf(fields, COUNT_FIELDS[key], ledger), report);
    return [{ what, name, planned: count('planned'), realised: count('realised'), line: heading.number }];
  });
}
