import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts } from '../../src/atlas/kinship.ts';
import { countsOf, MOST_BEARERS, nearest, REASONS, sharedBy } from '../../src/atlas/kinship.ts';
import { neighboursOf, relatedTo } from '../../src/atlas/related.ts';
import { FROM_IDEA, FROM_PROJECT, linkBetween, threadsOf } from '../../src/atlas/threads/threads.ts';
import type { AtlasRecord, Idea, Practice, Project } from '../../src/schema/record.ts';
import { loadRecords } from '../../src/site/site-records.ts';

const collection = loadRecords('fi');
const first = <Kind extends AtlasRecord>(found: readonly Kind[]): Kind => {
  const [one] = found;
  if (one === undefined) throw new Error('There is no such record.');
  return one;
};
const model = {
  practice: first(collection.filter((record) => record.kind === 'practice')),
  project: first(collection.filter((record) => record.kind === 'project')),
  idea: first(collection.filter((record) => record.kind === 'idea')),
};

/** What records of the tests are told apart by. */
interface Sketch {
  places: readonly { code: string; role: AtlasRecord['places'][number]['role'] }[];
  organisations: readonly { id: string; role: AtlasRecord['organisations'][number]['role'] }[];
  themes: readonly string[];
  groups: readonly string[];
  /** Numbers of other records that curation relates to it. */
  related: readonly { number: number; ground: AtlasRecord['relations'][number]['ground'] }[];
}

const some = <Value>(values: readonly Value[], most: number): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const sketch: fc.Arbitrary<Sketch> = fc.record({
  places: fc.array(
    fc.record({
      code: fc.constantFrom('049', '091', '092', '853'),
      role: fc.constantFrom('owner', 'target', 'mentioned'),
    }),
    { maxLength: 2 },
  ),
  organisations: fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), role: fc.constantFrom('owner', 'partner', 'funder', 'mentioned') }),
    { maxLength: 2 },
  ),
  themes: some(['t1', 't2', 't3'], 3),
  groups: some(['g1', 'g2', 'g3'], 3),
  related: fc.array(fc.record({ number: fc.nat({ max: 20 }), ground: fc.constantFrom('source', 'comparison') }), {
    maxLength: 2,
  }),
});

const idOf = (number: number): string => `r-${number}`;

const common = ({ places, organisations, themes, groups, related }: Sketch, number: number) => ({
  id: idOf(number),
  places: places.map((place) => ({ ...place, printed: 'x' })),
  organisations: organisations.map((organisation) => ({ ...organisation, printed: 'x' })),
  themes: [...themes],
  targetGroups: { direct: [...groups], indirect: [] },
  relations: related.map(({ number: other, ground }) => ({
    id: idOf(other),
    end: 'from' as const,
    kind: 'same-need' as const,
    ground,
    evidence: [{ source: 'a', line: 1 }],
    note: { fi: 'a', sv: 'b', en: 'c' },
  })),
});
const practice = (drawn: Sketch, number: number): Practice => ({ ...model.practice, ...common(drawn, number) });
const project = (drawn: Sketch, number: number): Project => ({ ...model.project, ...common(drawn, number) });
const idea = (drawn: Sketch, number: number): Idea => ({ ...model.idea, ...common(drawn, number) });

/** Kinship by its plain definition: every record is weighed. */
const weighedAll = (
  records: readonly AtlasRecord[],
  record: AtlasRecord,
  weigh: (counts: Counts) => number,
  least: number,
): AtlasRecord[] =>
  records
    .map((other) => ({ other, weight: weigh(countsOf(sharedBy(record, other))) }))
    .filter(({ other, weight }) => other.id !== record.id && weight >= least)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ other }) => other);

const weighs = ({ place, organisation, theme, group }: Counts): number =>
  3 * place + 3 * organisation + 2 * theme + group;

const LIMIT = 5;

describe('records akin to a record', () => {
  test('are those of the plain definition, in its order', () => {
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 20 }), fc.nat({ max: LIMIT }), (sketches, limit) => {
        const records = sketches.map(practice);
        for (const record of records) {
          const told = new Set(record.relations.map(({ id }) => id));
          const expected = weighedAll(records, record, weighs, 2)
            .filter(({ id }) => !told.has(id))
            .slice(0, limit);
          const found = relatedTo({ records }, record, limit);
          expect(found.map((one) => one.record.id)).toEqual(expected.map(({ id }) => id));
          for (const { record: other, shared } of found) expect(shared).toEqual(sharedBy(record, other));
        }
      }),
    );
  });

  test('are those of the plain definition in the collection', () => {
    for (const record of collection) {
      const told = new Set(record.relations.map(({ id }) => id));
      expect(relatedTo({ records: collection }, record, LIMIT).map((one) => one.record.id)).toEqual(
        weighedAll(collection, record, weighs, 2)
          .filter(({ id }) => !told.has(id))
          .slice(0, LIMIT)
          .map(({ id }) => id),
      );
    }
  });

  test('do not share a place that is only named, or an organisation that only funds', () => {
    const drawn = { themes: [], groups: [], related: [] };
    const [one, other] = [0, 1].map((number) =>
      practice(
        {
          ...drawn,
          places: [{ code: '091', role: 'mentioned' }],
          organisations: [{ id: 'a', role: 'funder' }],
        },
        number,
      ),
    );
    if (one === undefined || other === undefined) throw new Error('Two records were made.');
    expect(relatedTo({ records: [one, other] }, one, LIMIT)).toEqual([]);
  });
});

describe('a trait that very many records have', () => {
  const bare = { places: [], organisations: [], groups: [], related: [] };
  const many = Array.from({ length: MOST_BEARERS + 50 }, (_, number) => practice({ ...bare, themes: ['t1'] }, number));
  const last = practice({ ...bare, themes: ['t1'], groups: ['g1'] }, MOST_BEARERS + 50);
  const rare = practice({ ...bare, themes: ['t1'], groups: ['g1'] }, MOST_BEARERS + 51);
  const records = [...many, last, rare];

  test('has no more than MOST_BEARERS records weighed, and hides one behind them that has no rarer trait', () => {
    const others = many.map((_, number) => practice({ ...bare, themes: ['t2'] }, 10_000 + number));
    const [both, akin] = [20_000, 20_001].map((number) => practice({ ...bare, themes: ['t1', 't2'] }, number));
    if (both === undefined || akin === undefined) throw new Error('Two records were made.');
    let weighed = 0;
    const weigh = (counts: Counts): number => {
      weighed += 1;
      return weighs(counts);
    };
    const wanted = { weigh, least: 2, limit: LIMIT, without: new Set([both.id]) };
    expect(nearest([...many, ...others, both, akin], both, wanted)).toEqual(many.slice(0, LIMIT));
    expect(weighed).toBeGreaterThan(MOST_BEARERS);
    expect(weighed).toBeLessThan(MOST_BEARERS + 10);
    // Further to the front it is found.
    expect(nearest([akin, ...many, ...others, both], both, wanted)[0]).toBe(akin);
  });

  test('still leads to the first of them, and a rarer trait to those behind', () => {
    expect(relatedTo({ records }, rare, LIMIT).map(({ record }) => record.id)).toEqual([
      last.id,
      ...many.slice(0, LIMIT - 1).map(({ id }) => id),
    ]);
  });

  test('is not looked at where rarer ones have led to enough', () => {
    let weighed = 0;
    const weigh = (counts: Counts): number => {
      weighed += 1;
      return weighs(counts);
    };
    expect(nearest(records, last, { weigh, least: 2, limit: 1, without: new Set([last.id]) })).toEqual([rare]);
    expect(weighed).toBeLessThan(10);
  });
});

describe('threads', () => {
  test('have the links of the plain definition, in its order', () => {
    const linked = (from: AtlasRecord, list: readonly AtlasRecord[], limit: number) =>
      list
        .flatMap((to) => linkBetween(from, to) ?? [])
        .filter(({ strength, relations }) => strength !== 'faint' || relations.length > 0)
        .toSorted((a, b) => b.points - a.points)
        .slice(0, limit);
    const sketches = fc.array(sketch, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(sketches, sketches, sketches, (some, others, more) => {
        const practices = some.map(practice);
        const projects = others.map((drawn, index) => project(drawn, 7 + index));
        const ideas = more.map((drawn, index) => idea(drawn, 14 + index));
        for (const thread of threadsOf({ ideas, projects, practices })) {
          expect(thread.practices).toEqual(linked(thread.idea, practices, FROM_IDEA));
          expect(thread.projects.map(({ link }) => link)).toEqual(linked(thread.idea, projects, FROM_IDEA));
          for (const stage of thread.projects)
            expect(stage.practices).toEqual(linked(stage.link.to, practices, FROM_PROJECT));
        }
      }),
    );
  });
});

describe('the records before and after one', () => {
  test('are of its kind', () => {
    for (const record of collection) {
      const same = collection.filter(({ kind }) => kind === record.kind);
      const at = same.indexOf(record);
      expect(neighboursOf({ records: collection }, record)).toEqual({ previous: same[at - 1], next: same[at + 1] });
    }
  });
});

test('reasons are all that two records may share', () => {
  expect(Object.keys(sharedBy(first(collection), first(collection))).toSorted()).toEqual([...REASONS].toSorted());
});
