import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import type { Counts, Reason, Shared } from './kinship.ts';
import { nearest, REASONS, sharedBy, standingIn } from './kinship.ts';

export interface Related {
  record: AtlasRecord;
  /** Never all empty. */
  shared: Shared;
}

/** How much one thing in common weighs. */
const WEIGHTS: Record<Reason, number> = { place: 3, organisation: 3, theme: 2, group: 1 };

const weightOf = (common: Counts): number => REASONS.reduce((sum, reason) => sum + WEIGHTS[reason] * common[reason], 0);

/**
 * The records most akin to a record by what they have in common, each with its reasons; equals in
 * the site's order. Records that curation relates to it are left out: they are told of before these.
 */
export function relatedTo({ records }: Pick<Atlas, 'records'>, record: AtlasRecord, limit: number): Related[] {
  const without = new Set([record.id, ...record.relations.map(({ id }) => id)]);
  return nearest(records, record, { weigh: weightOf, least: WEIGHTS.theme, limit, without }).map((other) => ({
    record: other,
    shared: sharedBy(record, other),
  }));
}

/** The records before and after a record among those of its kind. */
export function neighboursOf(
  { records }: Pick<Atlas, 'records'>,
  record: AtlasRecord,
): { previous: AtlasRecord | undefined; next: AtlasRecord | undefined } {
  const at = standingIn(records).get(record.id);
  // The records of a kind stand together.
  const ofKind = (other: AtlasRecord | undefined): AtlasRecord | undefined =>
    other?.kind === record.kind ? other : undefined;
  return at === undefined
    ? { previous: undefined, next: undefined }
    : { previous: ofKind(records[at - 1]), next: ofKind(records[at + 1]) };
}
