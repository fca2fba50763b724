import { isActor } from '../schema/organisation.ts';
import type { AtlasRecord, Kind } from '../schema/record.ts';
import { KINDS } from '../schema/record.ts';
import type { Cents } from '../i18n/money.ts';
import { compareCodeUnits } from './order.ts';
import { euSupportInAll, euSupportOf } from './projects.ts';

/** How often something occurs in records. */
export interface Tally {
  id: string;
  count: number;
}

/** What the values of records are counted by, the commonest first; equals by their ids. */
export function tally(records: readonly AtlasRecord[], valuesOf: (record: AtlasRecord) => readonly string[]): Tally[] {
  const values = records.flatMap((record) => [...new Set(valuesOf(record))]);
  return [...Map.groupBy(values, (value) => value)]
    .map(([id, { length: count }]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || compareCodeUnits(a.id, b.id));
}

/** How many records there are of each kind that there is any of, in the order of the kinds. */
export const countsByKind = (records: readonly AtlasRecord[]): { kind: Kind; count: number }[] =>
  KINDS.map((kind) => ({ kind, count: records.filter((record) => record.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );

/** The themes of records, the commonest first. */
export const themesAmong = (records: readonly AtlasRecord[]): Tally[] => tally(records, ({ themes }) => themes);

/** The other themes of a theme's records, the commonest first. */
export const themesBeside = (records: readonly AtlasRecord[], theme: string): Tally[] =>
  themesAmong(records).filter(({ id }) => id !== theme);

/** The direct target groups of records, the commonest first. */
export const groupsAmong = (records: readonly AtlasRecord[]): Tally[] =>
  tally(records, ({ targetGroups }) => targetGroups.direct);

/**
 * The organisations that act in the records in which an organisation acts itself, the commonest first.
 * Those that only fund, supervise or are named are no companions.
 */
export function companionsOf(records: readonly AtlasRecord[], organisation: string): Tally[] {
  const actorsOf = ({ organisations }: AtlasRecord): string[] => organisations.filter(isActor).map(({ id }) => id);
  const shared = records.filter((record) => actorsOf(record).includes(organisation));
  return tally(shared, actorsOf).filter(({ id }) => id !== organisation);
}

/** EU support of the projects among records: how many of them give it, and its sum. */
export interface Support {
  projects: number;
  sum: Cents;
}

/** The EU support that the projects among records give; nothing where none gives any. */
export function supportOf(records: readonly AtlasRecord[]): Support | undefined {
  const projects = records
    .filter((record) => record.kind === 'project')
    .filter((project) => euSupportOf(project) !== undefined);
  return projects.length === 0 ? undefined : { projects: projects.length, sum: euSupportInAll(projects) };
}
