import type { Atlas } from '../../../atlas/atlas.ts';
import { centsOf } from '../../../i18n/money.ts';
import { statusOf } from '../../../atlas/status.ts';
import type { AtlasRecord } from '../../../schema/record.ts';
import { isMissing } from '../../../schema/text.ts';
import type { Filter, ValueSort } from '../fields.ts';
import { regionValues } from './names.ts';

/** The years in which a project ran. */
export function yearsOf(record: AtlasRecord): string[] {
  if (record.kind !== 'project' || isMissing(record.start)) return [];
  const first = yearOf(record.start);
  const last = isMissing(record.end) ? first : yearOf(record.end);
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}

const LETTERS_OF_A_YEAR = 4;
const yearOf = (date: string): number => Number(date.slice(0, LETTERS_OF_A_YEAR));

/** The values of every filter that a record has. */
export const filterValuesOf = (atlas: Atlas, record: AtlasRecord): Record<Filter, string[]> => ({
  kind: [record.kind],
  theme: [...record.themes],
  group: [...new Set([...record.targetGroups.direct, ...record.targetGroups.indirect])],
  region: regionValues(atlas, record),
  language: [...record.languages],
  programme: record.kind === 'project' ? [record.programme] : [],
  state: record.kind === 'project' ? [statusOf(record, atlas.day)] : [],
  year: yearsOf(record),
});

const DIGITS_OF_MONEY = 15;

/** What a record is sorted by. Pagefind sorts texts, so numbers are filled up with noughts. */
export function sortValuesOf(record: AtlasRecord): Partial<Record<ValueSort, string>> {
  if (record.kind !== 'project') return {};
  const { start, end, funding } = record;
  const [granted] = [funding.euGranted, funding.euAndStateGranted, funding.publicPlanned].flatMap((amount) =>
    isMissing(amount) ? [] : [centsOf(amount).toString().padStart(DIGITS_OF_MONEY, '0')],
  );
  return {
    ...(isMissing(start) ? {} : { newest: start }),
    ...(isMissing(end) ? {} : { end }),
    ...(granted === undefined ? {} : { money: granted }),
  };
}
