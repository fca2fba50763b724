import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRelations } from '../../scripts/convert/checks/relations.ts';
import { relationsById } from '../../src/schema/content/relations.ts';
import { curatedRelationSchema, RELATIONS, relationKindSchema } from '../../src/schema/relation.ts';
import type { CuratedRelation } from '../../src/schema/relation.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { parseYaml } from '../../src/schema/yaml.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { z } from 'zod';
import { COLLECTIONS, collection } from '../support/collections.ts';
import { projectContent, recordsIn } from '../support/content.ts';

const root = join(import.meta.dirname, '../..');
const vocabulary = loadVocabulary(join(root, 'seeds/curation'), 'seeds/curation');
const records = recordsIn(projectContent(), 'fi');

const example: CuratedRelation = {
  from: 'turku-infotori',
  to: 'helsinki-virka-info',
  kind: 'same-service',
  ground: 'comparison',
  evidence: [{ source: 'kunnat-kotouttavat', line: 405 }],
  note: { fi: 'Esimerkki.', sv: 'Exempel.', en: 'Example.' },
};
const at = { file: 'relations.yaml', line: 7 };
const messagesOf = (relations: readonly CuratedRelation[], complete = true) =>
  checkRelations(
    { records: vocabulary.records, relations: relations.map((relation) => ({ relation, at })) },
    records,
    complete,
  );

describe.each(COLLECTIONS)('curated relations, %s,', (name) => {
  const { vocabulary, content, registered } = collection(name);
  const records = recordsIn(content, 'fi');

  test('are right as they stand', () => {
    expect(vocabulary.relations.length).toBeGreaterThan(0);
    expect(checkRelations(vocabulary, records, true)).toEqual([]);
  });

  test('tell the line of their entry', () => {
    const [, second] = vocabulary.relations;
    expect(second?.at.line).toBeGreaterThan(vocabulary.relations[0]?.at.line ?? 0);
  });

  test('reach every record of a list', () => {
    const listed = new Set(
      registered.flatMap(({ records: entries }) =>
        entries.map((entry) => (typeof entry === 'string' ? entry : entry.id)),
      ),
    );
    const related = new Set(vocabulary.relations.flatMap(({ relation: { from, to } }) => [from, to]));
    expect(records.filter(({ id }) => listed.has(id) && !related.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('each idea has a project and a practice that speak to its need', () => {
    const kindOf = new Map(records.map(({ id, kind }) => [id, kind]));
    for (const idea of records.filter(({ kind }) => kind === 'idea')) {
      const kinds = new Set(idea.relations.map(({ id }) => kindOf.get(id)));
      expect([idea.id, kinds.has('project'), kinds.has('practice')]).toEqual([idea.id, true, true]);
    }
  });

  test('are known to both records, in every language', () => {
    for (const lang of LANGS) {
      const byId = new Map(recordsIn(content, lang).map((record) => [record.id, record]));
      for (const { from, to } of vocabulary.relations.map(({ relation }) => relation)) {
        const [one, other] = [byId.get(from), byId.get(to)];
        if (one) expect(one.relations.some(({ id }) => id === to)).toBe(true);
        if (other) expect(other.relations.some(({ id }) => id === from)).toBe(true);
      }
    }
    for (const { from, to } of vocabulary.relations.map(({ relation }) => relation))
      expect([from, to].filter((id) => !records.some((record) => record.id === id))).toEqual([]);
  });

  test('notes are written in each language, and do not claim a cause', () => {
    for (const { relation } of vocabulary.relations) {
      const { fi, sv, en } = relation.note;
      expect(new Set([fi, sv, en]).size).toBe(3);
      if (relation.ground === 'comparison')
        expect([fi, sv, en].join(' ')).not.toMatch(/ansiosta|johti|ledde till|tack vare|led to|thanks to|resulted/iu);
    }
  });

  test('only what a source says may say more than a likeness', () => {
    const telling = vocabulary.relations.filter(({ relation: { kind } }) =>
      ['continues', 'part-of', 'names'].includes(kind),
    );
    expect(telling.map(({ relation: { ground } }) => ground)).toEqual(telling.map(() => 'source'));
  });
});

describe('faults of curated relations', () => {
  test.each<[string, CuratedRelation[], string]>([
    ['an unknown record', [{ ...example, to: 'ei-ole' }], 'unknown-reference'],
    ['a relation to itself', [{ ...example, to: example.from }], 'relation-to-itself'],
    ['a relation said twice', [example, { ...example, from: example.to, to: example.from }], 'relation-twice'],
    [
      'a line of another record',
      [{ ...example, evidence: [{ source: 'kunnat-kotouttavat', line: 103 }] }],
      'relation-evidence',
    ],
    [
      'a line of another document',
      [{ ...example, evidence: [{ source: 'amif-ideat', line: 405 }] }],
      'relation-evidence',
    ],
  ])('%s is an error with its place', (_what, relations, rule) => {
    expect(messagesOf(relations)).toMatchObject([{ severity: 'error', rule, file: 'relations.yaml', line: 7 }]);
  });

  test('other documents need not have the records', () => {
    expect(checkRelations({ ...vocabulary, relations: [{ relation: example, at }] }, [], false)).toEqual([]);
    expect(checkRelations({ ...vocabulary, relations: [{ relation: example, at }] }, [], true)).toHaveLength(2);
  });

  test('an unknown kind is told with its line', () => {
    const text = `- from: a\n  to: b\n  kind: likes\n  ground: comparison\n  evidence: [{source: x, line: 1}]\n  note: {fi: a, sv: b, en: c}\n`;
    const result = parseYaml(text, 'relations.yaml', z.array(curatedRelationSchema));
    expect(result).toMatchObject({ ok: false, faults: [{ file: 'relations.yaml', line: 3 }] });
  });

  test('the schema knows the kinds of the table', () => {
    expect([...relationKindSchema.values].toSorted()).toEqual(Object.keys(RELATIONS).toSorted());
  });
});

describe('a record’s relations', () => {
  const of = (relations: readonly CuratedRelation[], id: string) => relationsById(relations).get(id);

  test('are seen from its end', () => {
    const continued: CuratedRelation = { ...example, kind: 'continues' };
    expect(of([continued], example.from)).toMatchObject([{ id: example.to, end: 'from' }]);
    expect(of([continued], example.to)).toMatchObject([{ id: example.from, end: 'to' }]);
    expect(of([example], example.to)).toMatchObject([{ id: example.from, end: 'from' }]);
    expect(of([example], 'muu')).toBeUndefined();
  });

  test('come with the most telling first', () => {
    const need: CuratedRelation = { ...example, kind: 'same-need' };
    const part: CuratedRelation = { ...example, kind: 'part-of' };
    expect(of([need, part], example.from)?.map(({ kind }) => kind)).toEqual(['part-of', 'same-need']);
  });
});
