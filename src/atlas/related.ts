import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import { placesOfWork } from './places.ts';

/** What two records have in common. */
export const REASONS = ['place', 'organisation', 'theme', 'group'] as const;
export type Reason = (typeof REASONS)[number];

/** Ids or codes that two records both have, by reason. */
export type Shared = Record<Reason, string[]>;

export interface Related {
  record: AtlasRecord;
  /** Never all empty. */
  shared: Shared;
}

/** How much one thing in common weighs. */
const WEIGHTS: Record<Reason, number> = { place: 3, organisation: 3, theme: 2, group: 1 };

/** Organisations whose sharing says nothing of a kinship: those that only fund or are only named. */
const isActor = ({ role }: AtlasRecord['organisations'][number]): boolean => role !== 'funder' && role !== 'mentioned';

const traitsOf = (record: AtlasRecord): Record<Reason, string[]> => ({
  place: placesOfWork(record),
  organisation: [...new Set(record.organisations.filter(isActor).map(({ id }) => id))],
  theme: record.themes,
  group: record.targetGroups.direct,
});

/** What two records have in common, and how much it weighs. */
export function sharedBy(record: AtlasRecord, other: AtlasRecord): { shared: Shared; weight: number } {
  const [own, traits] = [traitsOf(record), traitsOf(other)];
  const both = (reason: Reason): string[] => own[reason].filter((trait) => traits[reason].includes(trait));
  const shared = {
    place: both('place'),
    organisation: both('organisation'),
    theme: both('theme'),
    group: both('group'),
  };
  return { shared, weight: REASONS.reduce((sum, reason) => sum + WEIGHTS[reason] * shared[reason].length, 0) };
}

/**
 * The records most akin to a record by what they have in common, each with its reasons; equals in
 * the site's order. Records that curation relates to it are left out: they are told of before these.
 */
export function relatedTo({ records }: Pick<Atlas, 'records'>, record: AtlasRecord, limit: number): Related[] {
  const told = new Set([record.id, ...record.relations.map(({ id }) => id)]);
  return records
    .filter(({ id }) => !told.has(id))
    .map((other) => ({ record: other, ...sharedBy(record, other) }))
    .filter(({ weight }) => weight >= WEIGHTS.theme)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ record: other, shared }) => ({ record: other, shared }));
}

/** The records before and after a record among those of its kind. */
export function neighboursOf(
  { records }: Atlas,
  record: AtlasRecord,
): { previous: AtlasRecord | undefined; next: AtlasRecord | undefined } {
  const same = records.filter(({ kind }) => kind === record.kind);
  const index = same.findIndex(({ id }) => id === record.id);
  return { previous: same[index - 1], next: same[index + 1] };
}
