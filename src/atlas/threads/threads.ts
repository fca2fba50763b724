import type { AtlasRecord, Idea, Practice, Project } from '../../schema/record.ts';
import type { Relation } from '../../schema/relation.ts';
import type { Atlas } from '../atlas.ts';
import type { Shared } from '../kinship.ts';
import { nearest, sharedBy, standingIn } from '../kinship.ts';
import { oncePer } from '../once-per.ts';
import type { Strength } from './strength.ts';
import { isShown, LEAST_IN_COMMON, pointsInCommon, pointsOf, strengthOf } from './strength.ts';

/** A link from one record to another: how strong it is, and why. */
export interface Link<To extends AtlasRecord = AtlasRecord> {
  to: To;
  points: number;
  strength: Strength;
  /** Curated relations, the most telling first. */
  relations: Relation[];
  shared: Shared;
}

/** A project of a thread, and the practices to which it leads on. */
export interface Stage {
  link: Link<Project>;
  practices: Link<Practice>[];
}

/** From an idea to funded projects and on to practices, and from the idea to practices straight away. */
export interface Thread {
  idea: Idea;
  projects: Stage[];
  practices: Link<Practice>[];
}

/** The most links that a thread shows from an idea, and from a project. */
export const FROM_IDEA = 6;
export const FROM_PROJECT = 3;

/** The link between two records, or nothing where too little speaks for it. */
export function linkBetween<To extends AtlasRecord>(from: AtlasRecord, to: To): Link<To> | undefined {
  const relations = from.relations.filter(({ id }) => id === to.id);
  const shared = sharedBy(from, to);
  const points = pointsOf(relations, shared);
  const strength = strengthOf(points);
  return strength === undefined ? undefined : { to, points, strength, relations, shared };
}

/** The strongest links from a record; a faint one only where curation relates the two. Equals in the order of the list. */
function linksFrom<To extends AtlasRecord>(from: AtlasRecord, list: readonly To[], limit: number): Link<To>[] {
  const standing = standingIn(list);
  const without = new Set(from.relations.map(({ id }) => id));
  const curated = [...without].flatMap((id) => list[standing.get(id) ?? -1] ?? []);
  const akin = nearest(list, from, { weigh: pointsInCommon, least: LEAST_IN_COMMON, limit, without });
  const place = ({ to }: Link): number => standing.get(to.id) ?? 0;
  return [...curated, ...akin]
    .flatMap((to) => linkBetween(from, to) ?? [])
    .filter(({ strength, relations }) => isShown(strength, relations))
    .toSorted((a, b) => b.points - a.points || place(a) - place(b))
    .slice(0, limit);
}

const practicesOf = ({ practices }: Pick<Atlas, 'practices'>, project: Project): Link<Practice>[] =>
  linksFrom(project, practices, FROM_PROJECT);

type Records = Pick<Atlas, 'ideas' | 'projects' | 'practices'>;

/** The threads of all ideas, in the order of the ideas; found once an atlas. */
export const threadsOf: (records: Records) => readonly Thread[] = oncePer((records: Records) =>
  records.ideas.map((idea) => ({
    idea,
    projects: linksFrom(idea, records.projects, FROM_IDEA).map((link) => ({
      link,
      practices: practicesOf(records, link.to),
    })),
    practices: linksFrom(idea, records.practices, FROM_IDEA),
  })),
);

/** Projects that no thread of an idea has but that lead to a practice, in the order of the projects. */
export function projectsBeside(records: Records): { project: Project; practices: Link<Practice>[] }[] {
  const told = new Set(threadsOf(records).flatMap(({ projects }) => projects.map(({ link }) => link.to.id)));
  return records.projects
    .filter(({ id }) => !told.has(id))
    .map((project) => ({ project, practices: practicesOf(records, project) }))
    .filter(({ practices }) => practices.length > 0);
}

/** The ideas in whose threads each record stands, by the record's id. */
const ideasByRecord = oncePer((records: Records): ReadonlyMap<string, readonly Idea[]> => {
  const standing = threadsOf(records).flatMap(({ idea, projects, practices }) => {
    const ids = [
      idea.id,
      ...practices.map(({ to }) => to.id),
      ...projects.flatMap((stage) => [stage.link.to.id, ...stage.practices.map(({ to }) => to.id)]),
    ];
    return [...new Set(ids)].map((id) => ({ id, idea }));
  });
  return new Map([...Map.groupBy(standing, ({ id }) => id)].map(([id, found]) => [id, found.map(({ idea }) => idea)]));
});

/** The ideas in whose threads a record stands, in the order of the ideas. */
export const ideasLeadingTo = (records: Records, id: string): readonly Idea[] => ideasByRecord(records).get(id) ?? [];
