import { yearOf } from '../i18n/dates.ts';
import type { AtlasRecord, Project } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import { yearsBetween } from './status-of-dates.ts';

/**
 * The year or the years that a record tells of: those in which a project ran, and of all else the year of whose
 * situation its source tells. Undefined where neither is known.
 */
export function yearsOf(record: AtlasRecord): string | undefined {
  const { asOf } = record.source;
  const years = record.kind === 'project' ? yearsBetween(known(record.start), known(record.end)) : [];
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return isMissing(asOf) ? undefined : yearOf(asOf);
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

const known = (day: Project['start']): string | undefined => (isMissing(day) ? undefined : day);
