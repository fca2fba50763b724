import type { Atlas } from '../../../atlas/atlas.ts';
import { centsOf } from '../../../i18n/money.ts';
import type { AtlasRecord } from '../../../schema/record.ts';
import { isMissing } from '../../../schema/text.ts';
import type { RecordValues } from '../values.ts';
import { regionValues } from './names.ts';

/** The days of a project, YYYY-MM-DD; undefined where nobody says, and for what is no project. */
export const daysOf = (record: AtlasRecord): Pick<RecordValues, 'start' | 'end'> =>
  record.kind === 'project'
    ? {
        start: isMissing(record.start) ? undefined : record.start,
        end: isMissing(record.end) ? undefined : record.end,
      }
    : { start: undefined, end: undefined };

/** What a record is filtered and sorted by. */
export const recordValues = (atlas: Atlas, record: AtlasRecord): RecordValues => ({
  id: record.id,
  values: {
    kind: [record.kind],
    theme: [...record.themes],
    group: [...new Set([...record.targetGroups.direct, ...record.targetGroups.indirect])],
    region: regionValues(atlas, record),
    language: [...record.languages],
    programme: record.kind === 'project' ? [record.programme] : [],
  },
  ...daysOf(record),
  money: grantedTo(record),
});

/** What a project was granted, in cents; what was planned where nobody says. */
function grantedTo(record: AtlasRecord): string | undefined {
  if (record.kind !== 'project') return undefined;
  const { euGranted, euAndStateGranted, publicPlanned } = record.funding;
  const granted = [euGranted, euAndStateGranted, publicPlanned].find((amount) => !isMissing(amount));
  return granted === undefined || isMissing(granted) ? undefined : centsOf(granted).toString();
}
