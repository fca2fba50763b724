import type { AtlasRecord, Idea, Practice, Project } from '../../schema/record.ts';
import type { Relation } from '../../schema/relation.ts';
import type { Atlas } from '../atlas.ts';
import type { Shared } from '../related.ts';
import { sharedBy } from '../related.ts';
import type { Strength } from './strength.ts';
import { pointsOf, strengthOf } from './strength.ts';

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
  const { shared } = sharedBy(from, to);
  const points = pointsOf(relations, shared);
  const strength = strengthOf(points);
  return strength === undefined ? undefined : { to, points, strength, relations, shared };
}

/** The strongest links from a record; a faint one only where curation relates the two. Equals in the order of the list. */
function linksFrom<To extends AtlasRecord>(from: AtlasRecord, list: readonly To[], limit: number): Link<To>[] {
  return list
    .flatMap((to) => linkBetween(from, to) ?? [])
    .filter(({ strength, relations }) => strength !== 'faint' || relations.length > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, limit);
}

const practicesOf = ({ practices }: Pick<Atlas, 'practices'>, project: Project): Link<Practice>[] =>
  linksFrom(project, practices, FROM_PROJECT);

type Records = Pick<Atlas, 'ideas' | 'projects' | 'practices'>;

/** The threads of all ideas, in the order of the ideas. */
export const threadsOf = (records: Records): Thread[] =>
  records.ideas.map((idea) => ({
    idea,
    projects: linksFrom(idea, records.projects, FROM_IDEA).map((link) => ({
      link,
      practices: practicesOf(records, link.to),
    })),
    practices: linksFrom(idea, records.practices, FROM_IDEA),
  }));

/** Projects that no thread of an idea has but that lead to a practice, in the order of the projects. */
export function projectsBeside(
  records: Records,
  threads: readonly Thread[],
): { project: Project; practices: Link<Practice>[] }[] {
  const told = new Set(threads.flatMap(({ projects }) => projects.map(({ link }) => link.to.id)));
  return records.projects
    .filter(({ id }) => !told.has(id))
    .map((project) => ({ project, practices: practicesOf(records, project) }))
    .filter(({ practices }) => practices.length > 0);
}

/** The ideas in whose threads a record stands. */
export const ideasLeadingTo = (threads: readonly Thread[], id: string): Idea[] =>
  threads
    .filter(({ idea, projects, practices }) =>
      [
        idea,
        ...practices.map(({ to }) => to),
        ...projects.flatMap((stage) => [stage.link.to, ...stage.practices.map(({ to }) => to)]),
      ].some((record) => record.id === id),
    )
    .map(({ idea }) => idea);
