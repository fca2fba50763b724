import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../scripts/convert/output/tree.ts';
import { joinRecord } from '../../src/schema/content/join.ts';
import { linesFileSchema, linesOf, writeLines } from '../../src/schema/content/lines.ts';
import { openContent } from '../../src/schema/content/open.ts';
import { relationsById } from '../../src/schema/content/relations.ts';
import { splitRecord } from '../../src/schema/content/split.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { CuratedRelation } from '../../src/schema/relation.ts';
import { RELATIONS, relationKindSchema } from '../../src/schema/relation.ts';
import { contentOf } from '../support/content.ts';
import { editions, id, line, source } from '../support/records.ts';
import { join } from 'node:path';

const split = ([first, ...others]: readonly AtlasRecord[]) => {
  if (first === undefined) throw new Error('no edition');
  return splitRecord([first, ...others], source);
};

describe('a record and its files', () => {
  test('putting together what was taken apart gives the same records', () => {
    fc.assert(
      fc.property(editions, (records) => {
        const { record, editions: files, disagreements } = split(records);
        expect(disagreements).toEqual([]);
        for (const original of records) {
          const edition = files.get(original.lang);
          if (edition === undefined) throw new Error('no edition');
          const joined = joinRecord({ record, edition, lang: original.lang, source, relations: undefined });
          expect(joined).toEqual({ ok: true, record: original });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what editions must share and do not is told with both values', () => {
    fc.assert(
      fc.property(
        editions.filter((records) => records.length > 1),
        (records) => {
          const changed = records.map((record, index) =>
            index === 0 ? record : { ...record, themes: ['other-theme'] },
          );
          const [{ path, expected, found } = { path: '', expected: '', found: '' }] = split(changed).disagreements;
          expect(path).toBe('themes');
          expect(found).toContain('other-theme');
          expect(expected).not.toContain('other-theme');
        },
      ),
      { numRuns: 50 },
    );
  });

  test('files that do not belong together are refused, with the reason', () => {
    const [record] = fc.sample(editions, { numRuns: 1, seed: 3 });
    const { record: file, editions: files } = split(record ?? []);
    for (const [lang, edition] of files) {
      const stranger = { ...edition, places: [{ code: '999', printed: 'Muualla', line: 1 }] };
      expect(joinRecord({ record: file, edition: stranger, lang, source, relations: undefined })).toMatchObject({
        ok: false,
        reasons: [expect.stringContaining('the place 999')],
      });
      const read = { on: '2018-06-01', money: 'said', time: 'listed', who: 'listed', where: 'listed' } as const;
      const unsaid = { ...file, read: { ...read, languages: 'listed' as const } };
      const silent = { ...edition, says: {} };
      expect(joinRecord({ record: unsaid, edition: silent, lang, source, relations: undefined })).toMatchObject({
        ok: false,
        reasons: [expect.stringContaining('no answer to money')],
      });
      const elsewhere = { ...source, id: 'muu' };
      expect(joinRecord({ record: file, edition, lang, source: elsewhere, relations: undefined })).toMatchObject({
        ok: false,
        reasons: [expect.stringContaining('the source muu')],
      });
    }
  });
});

describe('lines of an edition', () => {
  test('come back the same, with what stands apart', () => {
    const lines = fc
      .uniqueArray(fc.record({ number: line, text: fc.string({ unit: 'grapheme' }), apart: fc.boolean() }), {
        selector: ({ number }) => number,
      })
      .map((list) =>
        list.toSorted((a, b) => a.number - b.number).map((one, index) => ({ ...one, apart: index > 0 && one.apart })),
      );
    fc.assert(
      fc.property(lines, (list) => {
        expect(linesOf(linesFileSchema.parse(JSON.parse(writeLines(list))))).toEqual(list);
      }),
    );
  });
});

describe('relations', () => {
  test('each is known to both of its records, once', () => {
    const relation = fc.record({
      from: fc.constantFrom('a', 'b', 'c'),
      to: fc.constantFrom('d', 'e'),
      kind: fc.constantFrom(...relationKindSchema.values),
      ground: fc.constantFrom('source' as const, 'comparison' as const),
      evidence: fc.array(fc.record({ source: id, line }), { minLength: 1 }),
      note: fc.constant({ fi: 'a', sv: 'b', en: 'c' }),
    });
    fc.assert(
      fc.property(fc.array(relation), (relations: readonly CuratedRelation[]) => {
        const byId = relationsById(relations);
        expect([...byId.values()].flat()).toHaveLength(2 * relations.length);
        for (const { from, to, kind } of relations) {
          expect(byId.get(from)?.some((own) => own.id === to && own.end === 'from' && own.kind === kind)).toBe(true);
          const end = RELATIONS[kind].both ? 'from' : 'to';
          expect(byId.get(to)?.some((own) => own.id === from && own.end === end && own.kind === kind)).toBe(true);
        }
      }),
    );
  });
});

describe('opening content/', () => {
  const whole = readTree(join(import.meta.dirname, '../../content'));
  const [path = ''] = [...whole.keys()].filter((name) => name.startsWith('practices/') && name.endsWith('/sv.mdx'));
  const folder = path.slice(0, -'/sv.mdx'.length);
  const tree = new Map([...whole].filter(([name]) => name.startsWith(folder) || /^(?:sources|relations)/u.test(name)));
  const opened = (files: ReadonlyMap<string, string>) =>
    openContent({ shownAs: 'content', paths: files.keys(), read: (name) => files.get(name) ?? '' });

  test('a record may have only some of the languages', () => {
    const files = new Map([...tree].filter(([name]) => name !== path));
    const langs = contentOf(files)
      .records.filter(({ path: name }) => name.startsWith(`${folder}/`))
      .map(({ data: { lang } }) => lang);
    expect(langs).toEqual(['fi', 'en']);
  });

  test.each([
    [`${folder}/record.yaml`, (text: string) => text.replace(/^kind: .*$/mu, 'kind: "idea"'), /./u],
    [`${folder}/record.yaml`, () => undefined, /no such file/u],
    [`${folder}/record.yaml`, (text: string) => text.replace(/^id: .*$/mu, 'id: "muu"'), /muu/u],
    [path, (text: string) => text.replace(/^title: .*$/mu, 'title: ""'), /title/u],
    [path, (text: string) => text.replace('---\n', ''), /no front matter/u],
    ['relations.yaml', (text: string) => text.replace(/kind: .*/u, 'kind: "likes"'), /likes/u],
  ])('%s with a fault is told with its place', (name, change, found) => {
    const changed = change(tree.get(name) ?? '');
    const files = new Map([...tree].filter(([key]) => key !== name));
    if (changed !== undefined) files.set(name, changed);
    const { faults } = opened(files);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.file).toBe(`content/${name}`);
    expect(faults.map((fault) => fault.found).join('\n')).toMatch(found);
  });
});
