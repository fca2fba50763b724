import type { Project } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import type { Cents } from '../i18n/money.ts';
import { centsOf, sumOf } from '../i18n/money.ts';
import { compareCodeUnits } from './order.ts';
import { statusOf } from './status.ts';
import type { Atlas } from './atlas.ts';

/** EU support of a project, or nothing where the source gives none. */
export const euSupportOf = ({ funding }: Project): Cents | undefined =>
  isMissing(funding.euGranted) ? undefined : centsOf(funding.euGranted);

/** EU support of all projects that give it. */
export const euSupportInAll = (projects: readonly Project[]): Cents =>
  sumOf(projects.flatMap((project) => euSupportOf(project) ?? []));

/** A sum of EU support and the number of projects in it. */
export interface Total {
  /** What the projects have in common: a code or an id. */
  key: string;
  count: number;
  sum: Cents;
}

/** Totals of EU support by a key of the project, the largest first. Projects without EU support of their own are left out. */
export function totalsBy(projects: readonly Project[], keysOf: (project: Project) => readonly string[]): Total[] {
  const parts = projects.flatMap((project) => {
    const support = euSupportOf(project);
    return support === undefined ? [] : keysOf(project).map((key) => ({ key, support }));
  });
  return [...Map.groupBy(parts, ({ key }) => key)]
    .map(([key, found]) => ({ key, count: found.length, sum: sumOf(found.map(({ support }) => support)) }))
    .toSorted((a, b) => (a.sum === b.sum ? compareCodeUnits(a.key, b.key) : a.sum < b.sum ? 1 : -1));
}

/** The ids of a project's beneficiaries. */
export const beneficiariesOf = ({ organisations }: Project): string[] => [
  ...new Set(organisations.filter(({ role }) => role === 'beneficiary').map(({ id }) => id)),
];

/** Projects whose start or end the source gives, in the order of that day. */
const datedBy = (projects: readonly Project[], edge: 'start' | 'end'): { project: Project; day: string }[] =>
  projects
    .flatMap((project) => {
      const day = project[edge];
      return isMissing(day) ? [] : [{ project, day }];
    })
    .toSorted((a, b) => compareCodeUnits(a.day, b.day));

/** The projects under way that end first. */
export const endingProjects = ({ projects, day }: Atlas, limit: number): Project[] =>
  datedBy(projects, 'end')
    .map(({ project }) => project)
    .filter((project) => statusOf(project, day) === 'running')
    .slice(0, limit);
