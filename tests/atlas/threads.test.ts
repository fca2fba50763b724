import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/site/site-records.ts';
import { MOST, pointsOf, STRENGTHS, strengthOf } from '../../src/atlas/threads/strength.ts';
import {
  FROM_IDEA,
  FROM_PROJECT,
  ideasLeadingTo,
  linkBetween,
  projectsBeside,
  threadsOf,
} from '../../src/atlas/threads/threads.ts';
import type { Relation } from '../../src/schema/relation.ts';

const records = loadRecords('en', join(import.meta.dirname, '../..'));
const atlas = {
  ideas: records.filter((record) => record.kind === 'idea'),
  projects: records.filter((record) => record.kind === 'project'),
  practices: records.filter((record) => record.kind === 'practice'),
};
const threads = threadsOf(atlas);
const nothing = { place: [], organisation: [], theme: [], group: [] };
const everything = {
  place: ['853', '091'],
  organisation: ['a', 'b'],
  theme: ['a', 'b', 'c'],
  group: ['a', 'b', 'c'],
};
const relation = (ground: Relation['ground']): Relation => ({
  id: 'a',
  end: 'from',
  kind: 'same-need',
  ground,
  evidence: [{ source: 'a', line: 1 }],
  note: { fi: 'a', sv: 'b', en: 'c' },
});

describe('strength', () => {
  test('is never strong without a curated relation, whatever two records have in common', () => {
    const most = Object.values(MOST).reduce((sum, points) => sum + points, 0);
    expect(pointsOf([], everything)).toBe(most);
    expect(strengthOf(most)).not.toBe('strong');
    expect(strengthOf(pointsOf([relation('comparison')], everything))).toBe('strong');
  });

  test('a source’s word is strong by itself, a comparison clear', () => {
    expect(strengthOf(pointsOf([relation('source')], nothing))).toBe('strong');
    expect(strengthOf(pointsOf([relation('comparison')], nothing))).toBe('clear');
    expect(strengthOf(pointsOf([], nothing))).toBeUndefined();
  });

  test('two relations do not add up: the more telling one counts', () => {
    expect(pointsOf([relation('comparison'), relation('source')], nothing)).toBe(
      pointsOf([relation('source')], nothing),
    );
  });

  test('the scale falls', () => {
    const limits = STRENGTHS.map(({ from }) => from);
    expect(limits).toEqual(limits.toSorted((a, b) => b - a));
  });
});

describe('threads', () => {
  test('every idea leads to projects and to practices', () => {
    expect(threads.map(({ idea }) => idea.id)).toEqual(atlas.ideas.map(({ id }) => id));
    for (const { projects, practices } of threads) {
      expect(projects.length).toBeGreaterThan(0);
      expect(projects.length).toBeLessThanOrEqual(FROM_IDEA);
      expect(practices.length).toBeGreaterThan(0);
      for (const stage of projects) expect(stage.practices.length).toBeLessThanOrEqual(FROM_PROJECT);
    }
    expect(threads.some(({ projects }) => projects.some(({ practices }) => practices.length > 0))).toBe(true);
  });

  test('every link has a reason, the strongest come first, and a faint one is curated', () => {
    const lists = threads.flatMap(({ projects, practices }) => [
      projects.map(({ link }) => link),
      practices,
      ...projects.map((stage) => stage.practices),
    ]);
    for (const links of lists) {
      const points = links.map((link) => link.points);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
      for (const { relations, shared, strength } of links) {
        expect(relations.length + Object.values(shared).flat().length).toBeGreaterThan(0);
        expect(strength !== 'faint' || relations.length > 0).toBe(true);
      }
    }
  });

  test('a link is as strong in both directions', () => {
    for (const idea of atlas.ideas)
      for (const project of atlas.projects)
        expect(linkBetween(idea, project)?.points).toBe(linkBetween(project, idea)?.points);
  });

  test('projects of no thread stand beside, each once', () => {
    const beside = projectsBeside(atlas).map(({ project }) => project.id);
    const told = threads.flatMap(({ projects }) => projects.map(({ link }) => link.to.id));
    expect(beside.filter((id) => told.includes(id))).toEqual([]);
    expect(new Set(beside).size).toBe(beside.length);
  });

  test('are found once, whatever page asks for them', () => {
    expect(threadsOf(atlas)).toBe(threads);
    expect(threadsOf({ ...atlas })).toEqual(threads);
  });

  test('a record knows the ideas that lead to it', () => {
    const [first] = threads;
    const project = first?.projects[0]?.link.to.id ?? '';
    expect(ideasLeadingTo(atlas, project).map(({ id }) => id)).toContain(first?.idea.id);
    expect(ideasLeadingTo(atlas, 'ei-ole')).toEqual([]);
  });
});
