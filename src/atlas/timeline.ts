import type { Project } from '../schema/record.ts';
import { yearsBetween } from './status-of-dates.ts';
import { isMissing } from '../schema/text.ts';
import { compareCodeUnits } from './order.ts';

/** The years of a timeline, the first and the last of them whole. */
export interface Axis {
  first: number;
  last: number;
}

/** A stretch of a timeline, in years from the beginning of its axis. */
export interface Stretch {
  from: number;
  to: number;
}

/** The projects of one specific objective of one fund, in the order in which they begin. */
export interface Lane {
  programme: Project['programme'];
  objective: Project['objective'];
  projects: readonly Project[];
}

const DAY_IN_MS = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const yearOfDay = (day: string): number => Number(day.slice(0, 'YYYY'.length));

/** The years from the first beginning to the last end, or nothing where no project gives a day. */
export function axisOf(projects: readonly Project[]): Axis | undefined {
  const years = projects.flatMap(({ start, end }) =>
    [start, end].flatMap((day) => (isMissing(day) ? [] : [yearOfDay(day)])),
  );
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

export const yearsOf = ({ first, last }: Axis): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Whether a day lies in the years of a timeline. */
export const isOnAxis = (day: string, { first, last }: Axis): boolean =>
  yearOfDay(day) >= first && yearOfDay(day) <= last;

/** Where the beginning of a day lies on an axis whose years are equally long; `after` days later. */
export function positionOf(day: string, { first }: Axis, after = 0): number {
  const year = yearOfDay(day);
  const [begin, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const part = (timeOf(day) + after * DAY_IN_MS - begin) / (next - begin);
  return Math.round((year - first + part) * 1000) / 1000;
}

type Days = Pick<Project, 'start' | 'end'>;

/**
 * The stretch of a project, its last day included; nothing where the source gives no beginning or no end, or an end
 * before the beginning.
 */
export const stretchOf = ({ start, end }: Days, axis: Axis): Stretch | undefined =>
  isMissing(start) || isMissing(end) || end < start
    ? undefined
    : { from: positionOf(start, axis), to: positionOf(end, axis, 1) };

/** The days of a project that no stretch joins: each is marked where it stands. */
export const loneDaysOf = ({ start, end }: Days, axis: Axis): number[] =>
  stretchOf({ start, end }, axis) === undefined
    ? [start, end].flatMap((day) => (isMissing(day) ? [] : [positionOf(day, axis)]))
    : [];

/** The years in which a project ran, see `yearsBetween`. */
export const projectYears = ({ start, end }: Days): number[] =>
  yearsBetween(isMissing(start) ? undefined : start, isMissing(end) ? undefined : end);

const startOf = ({ start }: Project): string => (isMissing(start) ? '~' : start);

/** All projects by fund and specific objective, each in the order in which they begin. */
export function lanesOf(projects: readonly Project[]): Lane[] {
  const lanes = Map.groupBy(projects, ({ programme, objective }) => `${programme} ${objective.code}`);
  return [...lanes]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([, found]) => {
      const [first] = found;
      if (first === undefined) return [];
      const { programme, objective } = first;
      return [{ programme, objective, projects: found.toSorted((a, b) => compareCodeUnits(startOf(a), startOf(b))) }];
    });
}
