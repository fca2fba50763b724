import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/search/engine.ts';
import { emptySelection } from '../../src/search/facets.ts';
import { judgedQuerySchema, mean, measure, ndcg } from './support/measure.ts';
import type { Measured } from './support/measure.ts';
import { documentsOf, openIndex } from './support/open-index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const QUERIES = resolve(import.meta.dirname, 'queries/tune.json');

/** The least that the judged queries may reach together, and the most that may find nothing. */
const SMALLEST_MEAN = 0.8;
const MOST_WITHOUT_RESULT = 0.05;

let engine: Engine;
let measured: Measured[];

beforeAll(async () => {
  engine = await openIndex('fi', documentsOf(ROOT, 'fi'));
  measured = await measure(engine, z.array(judgedQuerySchema).parse(JSON.parse(readFileSync(QUERIES, 'utf8'))));
});

describe('the judged queries', () => {
  it('find what was judged to answer them', () => {
    const byClass = [...Map.groupBy(measured, ({ query }) => query.class)].map(([name, found]) => ({
      class: name,
      queries: found.length,
      'nDCG@10': mean(found.map((one) => one.ndcg)).toFixed(2),
      'nothing found': found.filter(({ ids }) => ids.length === 0).length,
    }));
    console.table(byClass);
    expect(mean(measured.map((one) => one.ndcg))).toBeGreaterThanOrEqual(SMALLEST_MEAN);
  });

  it('hardly ever find nothing', () => {
    const empty = measured.filter(({ ids }) => ids.length === 0);
    expect(empty.length / measured.length).toBeLessThanOrEqual(MOST_WITHOUT_RESULT);
  });

  it('can fail: the measure tells a good order from a bad one', () => {
    const relevant: Measured['query']['relevant'] = [
      { id: 'a', grade: 2 },
      { id: 'b', grade: 1 },
    ];
    expect(ndcg(['a', 'b'], relevant)).toBe(1);
    expect(ndcg(['b', 'a'], relevant)).toBeLessThan(1);
    expect(ndcg(['c'], relevant)).toBe(0);
  });
});

describe('a search', () => {
  const idsFor = async (query: string, selection = emptySelection()): Promise<string[]> => {
    const { hits } = await engine.search(query, selection);
    return (await Promise.all(hits.map((hit) => hit.data()))).map(({ id }) => id);
  };

  it.each([
    ['a part of a compound', 'etäneuvonta', 'pudasjarvi-etaneuvontapalvelu'],
    ['an inflected form', 'infotorista', 'turku-infotori'],
    ['a form in weak grade', 'oppaat', 'oulu-welcome-to-oulu-opas'],
    ['letters without diacritics', 'aiti', 'helsinki-kaupunginkirjasto'],
    ['one letter wrong', 'infotoro', 'turku-infotori'],
    ['two letters swapped', 'ifnotori', 'turku-infotori'],
    ['a Swedish place name', 'Närpes', 'narpio-koko-yhteiso-kotouttaa'],
    ['the beginning of a word', 'infot', 'turku-infotori'],
  ])('finds a record by %s', async (_, query, id) => {
    expect(await idsFor(query)).toContain(id);
  });

  it('finds nothing for nonsense', async () => {
    for (const query of ['xqzvwk', 'ööööyyyx', '12345678901', '!!!', '𓀀𓀁']) {
      expect([query, await idsFor(query)]).toEqual([query, []]);
    }
  });

  it('lists every record for an empty query, in the order of the site', async () => {
    expect(await idsFor('')).toEqual(documentsOf(ROOT, 'fi').map(({ shown }) => shown.id));
  });

  it('counts what each value would give', async () => {
    const { counts } = await engine.search('kieli', { ...emptySelection(), kind: ['practice'] });
    const themes = [...counts.theme].filter(([, count]) => count > 0);
    expect(themes.length).toBeGreaterThan(0);
    for (const [theme, count] of themes) {
      expect([
        theme,
        (await idsFor('kieli', { ...emptySelection(), kind: ['practice'], theme: [theme] })).length,
      ]).toEqual([theme, count]);
    }
    const projects = (await idsFor('kieli', { ...emptySelection(), kind: ['project'] })).length;
    expect(counts.kind.get('project')).toBe(projects);
  });

  it.each([
    'a'.repeat(5000),
    '(((.*+?[',
    'ä\u0300\u0301'.repeat(200),
    '👩‍👩‍👧 🇫🇮',
    'нейво עברית 中文',
    '<script>',
    '"',
    '-',
    'constructor __proto__',
  ])('stands %j', async (query) => {
    const begun = performance.now();
    await engine.search(query, emptySelection());
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
