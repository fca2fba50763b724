import type { Doubt } from '../../src/schema/provenance.ts';
import type { Details } from './kinds/kind.ts';
import type { RuleId } from './problems.ts';

/** A doubt of a rule: the remark for the report and the note for the page. */
export interface RuleDoubt {
  rule: RuleId;
  doubt: Doubt;
}

const printed = (iso: string): string => iso.split('-').toReversed().map(Number).join('.');
/** A day as English texts of the site write it: 5 March 2024. */
const inEnglish = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/**
 * Values that are kept as printed although something in the same document speaks against them.
 * @param details of the record
 * @param listDate the document's own date, ISO 8601
 * @param line of the values
 */
export function doubtsOf(details: Details, listDate: string | undefined, line: number): RuleDoubt[] {
  if (details.kind !== 'project') return [];
  const { start, end } = details;
  const found: RuleDoubt[] = [];
  if (typeof start === 'string' && listDate?.length === 10 && start > listDate) {
    found.push({
      rule: 'start-after-list',
      doubt: {
        printed: printed(start),
        line,
        note: {
          fi: `Alkamispäivä on myöhempi kuin luettelon oma päiväys ${printed(listDate)}.`,
          sv: `Startdatumet är senare än förteckningens eget datum ${printed(listDate)}.`,
          en: `The start date is later than the list’s own date, ${inEnglish(listDate)}.`,
        },
      },
    });
  }
  if (typeof start === 'string' && typeof end === 'string' && end < start) {
    found.push({
      rule: 'end-before-start',
      doubt: {
        printed: `${printed(start)} – ${printed(end)}`,
        line,
        note: {
          fi: 'Päättymispäivä on aikaisempi kuin alkamispäivä.',
          sv: 'Slutdatumet är tidigare än startdatumet.',
          en: 'The end date is earlier than the start date.',
        },
      },
    });
  }
  return found;
}
