import type { Atlas } from '../../../atlas/atlas.ts';
import { centsOf } from '../../../i18n/money.ts';
import { statusOf } from '../../../atlas/status.ts';
import type { AtlasRecord } from '../../../schema/record.ts';
import { projectYears } from '../../../atlas/timeline.ts';
import { isMissing } from '../../../schema/text.ts';
import type { Filter, ValueSort } from '../fields.ts';
import { regionValues } from './names.ts';

/** The years in which a project ran. */
export const yearsOf = (record: AtlasRecord): string[] =>
  record.kind === 'project' ? projectYears(record).map(String) : [];

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
