import { isActor } from '../schema/organisation.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { indexBy } from './indexes.ts';
import { oncePer } from './once-per.ts';
import { placesOfWork } from './places.ts';

/** What two records may have in common. */
export const REASONS = ['place', 'organisation', 'theme', 'group'] as const;
export type Reason = (typeof REASONS)[number];

/** Ids or codes that two records both have, by reason. */
export type Shared = Record<Reason, string[]>;

/** How many things two records have in common, by reason. */
export type Counts = Readonly<Record<Reason, number>>;

type Traits = Readonly<Record<Reason, ReadonlySet<string>>>;

/** What a record may share with others, worked out once a record. */
const traitsOf = oncePer((record: AtlasRecord): Traits => ({
  place: new Set(placesOfWork(record)),
  organisation: new Set(record.organisations.filter(isActor).map(({ id }) => id)),
  theme: new Set(record.themes),
  group: new Set(record.targetGroups.direct),
}));

const eachReason = <Value>(make: (reason: Reason) => Value): Record<Reason, Value> => ({
  place: make('place'),
  organisation: make('organisation'),
  theme: make('theme'),
  group: make('group'),
});

/** What two records have in common, in the order in which the first has it. */
export function sharedBy(record: AtlasRecord, other: AtlasRecord): Shared {
  const [own, traits] = [traitsOf(record), traitsOf(other)];
  return eachReason((reason) => [...own[reason]].filter((trait) => traits[reason].has(trait)));
}

export const countsOf = (shared: Shared): Counts => eachReason((reason) => shared[reason].length);

function countCommon(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const trait of own) if (others.has(trait)) count += 1;
  return count;
}

/** Where each record of a list stands in it, by its id. */
export const standingIn: (records: readonly AtlasRecord[]) => ReadonlyMap<string, number> = oncePer(
  (records: readonly AtlasRecord[]) => new Map(records.map(({ id }, at) => [id, at])),
);

/** Who of a list has a trait: for each reason and trait where those stand who have it, the first of the list first. */
const bearersIn = oncePer((records: readonly AtlasRecord[]) => {
  const standing = standingIn(records);
  return eachReason((reason) => {
    const bearers = indexBy(records, (record) => [...traitsOf(record)[reason]]);
    return new Map([...bearers].map(([trait, found]) => [trait, found.flatMap(({ id }) => standing.get(id) ?? [])]));
  });
});

/** So many records at most are weighed for one trait. */
export const MOST_BEARERS = 2000;

/** Whom to look for among the akin of a record. */
export interface Wanted {
  /** What records with so much in common weigh. More in common may not weigh less, nothing in common weighs nought. */
  weigh: (common: Counts) => number;
  /** What the least of them weighs; above nought. */
  least: number;
  /** How many at most. */
  limit: number;
  /** The ids of those that are left out. */
  without: ReadonlySet<string>;
}

interface Found {
  at: number;
  weight: number;
}

/**
 * The records of a list that weigh most by what they have in common with a record, equals in the order of the list.
 *
 * Weighs those who have a trait of the record, the rarest trait first, and stops where even a record that had all
 * the traits to come would not come before the last of the answer. So the answer is that of weighing the whole
 * list, as long as no trait of the record is that of more than MOST_BEARERS records of the list. Of a trait that is,
 * only the first MOST_BEARERS records of the list are weighed: a later one is then in the answer only if it has a
 * rarer trait of the record, too. That bounds the work for a record, however long the list is.
 */
export function nearest<To extends AtlasRecord>(
  records: readonly To[],
  record: AtlasRecord,
  { weigh, least, limit, without }: Wanted,
): To[] {
  if (limit < 1) return [];
  const own = traitsOf(record);
  const bearers = bearersIn(records);
  const lists = REASONS.flatMap((reason) =>
    [...own[reason]].map((trait) => ({ reason, bearing: bearers[reason].get(trait) ?? [] })),
  ).toSorted((a, b) => a.bearing.length - b.bearing.length);
  const toCome = eachReason((reason) => own[reason].size);
  const weighed = new Set<number>();
  const best: Found[] = [];
  const worst = (): Found | undefined => (best.length < limit ? undefined : best.at(-1));
  for (const { reason, bearing } of lists) {
    // What a record weighs at most that has not been weighed by now.
    const most = weigh(toCome);
    if (most < (worst()?.weight ?? least)) break;
    toCome[reason] -= 1;
    for (const at of bearing.slice(0, MOST_BEARERS)) {
      const last = worst();
      // Those to come weigh no more than the last of the answer and stand behind it.
      if (last !== undefined && most <= last.weight && at > last.at) break;
      const other = records[at];
      if (weighed.has(at) || other === undefined || without.has(other.id)) continue;
      weighed.add(at);
      const traits = traitsOf(other);
      const weight = weigh(eachReason((each) => countCommon(own[each], traits[each])));
      if (weight >= least) keep(best, { at, weight }, limit);
    }
  }
  return best.flatMap(({ at }) => records[at] ?? []);
}

/** Puts what was found where it belongs among the best, and lets the last of too many go. */
function keep(best: Found[], found: Found, limit: number): void {
  const before = best.findIndex(
    ({ at, weight }) => weight < found.weight || (weight === found.weight && at > found.at),
  );
  if (before === -1) best.push(found);
  else best.splice(before, 0, found);
  if (best.length > limit) best.pop();
}
