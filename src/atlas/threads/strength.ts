import type { Counts, Reason, Shared } from '../kinship.ts';
import { countsOf } from '../kinship.ts';
import type { Relation } from '../../schema/relation.ts';

/**
 * How many points a reason gives to a link between two records. What a curator or a source says
 * counts most; each theme and group in common gives a point, up to a limit, and a place or an
 * organisation one. Without a curated relation a link is never strong.
 */
export const POINTS = {
  source: 8,
  comparison: 5,
  theme: 1,
  group: 1,
  place: 1,
  organisation: 1,
} as const satisfies Record<Relation['ground'] | Reason, number>;

/** The most points that a reason gives, however much two records have in common. */
export const MOST = { theme: 2, group: 2, place: 1, organisation: 1 } as const satisfies Record<Reason, number>;

/** Strengths by the fewest points that they take, the strongest first. Fewer points make no link. */
export const STRENGTHS = [
  { strength: 'strong', from: 7 },
  { strength: 'clear', from: 5 },
  { strength: 'faint', from: 4 },
] as const;
export type Strength = (typeof STRENGTHS)[number]['strength'];

/** A link that no curated relation speaks for takes more than the fewest points: it may not be faint. */
export const isShown = (strength: Strength, relations: readonly Relation[]): boolean =>
  strength !== 'faint' || relations.length > 0;

/** The fewest points of a link that is shown without a curated relation. */
export const LEAST_IN_COMMON = Math.min(
  ...STRENGTHS.filter(({ strength }) => isShown(strength, [])).map(({ from }) => from),
);

const REASONS_IN_COMMON = ['theme', 'group', 'place', 'organisation'] as const satisfies readonly Reason[];

/** The points that records get for what they have in common, without a word of curation. */
export const pointsInCommon = (common: Counts): number =>
  REASONS_IN_COMMON.reduce((sum, reason) => sum + Math.min(common[reason] * POINTS[reason], MOST[reason]), 0);

/** The points of a link with these curated relations and these things in common. */
export const pointsOf = (relations: readonly Relation[], shared: Shared): number =>
  Math.max(0, ...relations.map(({ ground }) => POINTS[ground])) + pointsInCommon(countsOf(shared));

/** The strength of a link by its points, or nothing where they are too few. */
export const strengthOf = (points: number): Strength | undefined =>
  STRENGTHS.find(({ from }) => points >= from)?.strength;
