import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../scripts/convert/text/similarity.ts';
import type { AtlasRecord, Project } from '../../src/schema/record.ts';
import { figureValue } from '../../src/schema/figure.ts';
import { COLLECTION_OF } from '../../src/schema/record.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { Collection } from '../support/collections.ts';
import { COLLECTIONS, collection } from '../support/collections.ts';
import { recordsIn } from '../support/content.ts';

const ROW_END = /(?<euros>\d+)(?:,(?<cents>\d{1,2}))?\s+\d{1,2}\.\d{1,2}\.\d{4}\s+\d{1,2}\.\d{1,2}\.\d{4}\s*$/u;
const CONTENTS_LINE = /^(?<title>[^\t]*?)\.*\t+(?<page>\d+)\s*$/u;

describe.each(COLLECTIONS)('our editions, %s', (name) => {
  const { content, result, registered, seed }: Collection = collection(name);
  const records = recordsIn(content, 'fi');
  const find = (id: string): AtlasRecord => {
    const record = records.find((candidate) => candidate.id === id);
    if (!record) throw new Error(`No record ${id}`);
    return record;
  };

  test('convert without an error', () => {
    expect(result.report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('have the same figures in every language, and none that nothing names', () => {
    const valuesOf = (record: AtlasRecord): string[] => record.facts.map((fact) => `${fact.type} ${figureValue(fact)}`);
    for (const [id, editions] of Map.groupBy(
      content.records.map(({ data }) => data),
      ({ id: of }) => of,
    )) {
      const [first, ...others] = editions;
      for (const other of others) expect([id, valuesOf(other)]).toEqual([id, first && valuesOf(first)]);
    }
    expect(result.report.messages.filter(({ rule }) => rule === 'figure-not-named')).toEqual([]);
  });

  test('hold every record that a document lists, in its order, in every language that it promises', () => {
    expect(registered.length).toBeGreaterThan(0);
    for (const { id, editions, records: entries } of registered) {
      const listed = entries.map((entry) => (typeof entry === 'string' ? entry : entry.id));
      for (const lang of LANGS) {
        const file = `seeds/${id}/${lang}.txt`;
        const held = result.report.records.filter((record) => record.file === file && record.lang === lang);
        expect(held.map((record) => record.id)).toEqual(editions.includes(lang) ? listed : []);
      }
    }
    const ids = registered.flatMap(({ records: entries }) => entries);
    // Beside them are the practices that are told in a file each.
    const told = result.report.records.filter(({ file }) => file.startsWith('seeds/contributions/'));
    const all = Object.values(result.report.totals.byKind).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(ids.length + new Set(told.map(({ id }) => id)).size);
  });

  test('hold what they share once, and each language on its own', () => {
    for (const { kind, id, lang } of result.report.records) {
      const folder = `${COLLECTION_OF[kind]}/${id}`;
      for (const file of ['record.yaml', `${lang}.mdx`, `${lang}.lines.json`])
        expect(result.files.has(`${folder}/${file}`), `${folder}/${file}`).toBe(true);
    }
  });

  test('give each practice the page that the contents list prints', () => {
    let compared = 0;
    for (const { id, kind } of registered.filter((source) => source.kind === 'practices')) {
      const pages = new Map(
        seed(`seeds/${id}/fi.txt`)
          .split('\n')
          .flatMap((line) => {
            const { title, page } = CONTENTS_LINE.exec(line)?.groups ?? {};
            return title === undefined ? [] : [[lettersOf(title), Number(page)] as const];
          }),
      );
      for (const { title, source } of records.filter((record) => record.source.id === id && kind === 'practices')) {
        const page = pages.get(lettersOf(title));
        if (page === undefined) continue;
        compared += 1;
        expect([title, source.page]).toEqual([title, page]);
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('hold all the money that the lists print', () => {
    const cents = registered
      .filter(({ kind }) => kind === 'funded-projects')
      .flatMap(({ id }) => seed(`seeds/${id}/fi.txt`).split('\n'))
      .reduce((sum, line) => {
        const groups = ROW_END.exec(line)?.groups;
        return groups ? sum + Number(groups['euros']) * 100 + Number((groups['cents'] ?? '').padEnd(2, '0')) : sum;
      }, 0);
    expect(cents).toBeGreaterThan(0);
    expect(result.report.totals.euGranted).toBe((cents / 100).toFixed(2));
  });

  test('every record of a list is curated and has a place, a reach or the word that the source does not say', () => {
    const documents = new Set(registered.map(({ id }) => id));
    const listed = records.filter(({ source }) => documents.has(source.id));
    expect(listed.filter(({ classifiedBy }) => classifiedBy !== 'curation')).toEqual([]);
    const nowhere = listed.filter(
      ({ scope, places }) => (scope === 'local' || scope === 'regional') && places.length === 0,
    );
    expect(nowhere.filter(({ doubts }) => doubts.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('a title is what the original prints, in every language', () => {
    for (const editions of Map.groupBy(content.records, ({ data }) => data.id).values()) {
      const [first] = editions;
      expect(new Set(editions.map(({ data }) => data.titlePrinted)).size).toBe(1);
      expect(new Set(editions.map(({ data }) => data.original)).size).toBe(1);
      const own = editions.find(({ data }) => data.lang === data.original)?.data;
      // Ours differs only where a misprint or its spacing was corrected.
      if (own) expect(lettersOf(own.titlePrinted).slice(0, 2)).toBe(lettersOf(own.title).slice(0, 2));
      else expect(first?.data.original).toBe('sv');
    }
  });

  test('practices under no place belong to no municipality', () => {
    for (const id of [
      'kuntien-maahanmuuttajaneuvostot-ja-toimikunnat',
      'kuntaliitto-ja-monikanaiset-liitto-ry-moninaisten-talo',
    ]) {
      expect(find(id).places.filter(({ role }) => role === 'owner')).toEqual([]);
    }
  });

  test('the ESF project keeps plan and outcome', () => {
    const project: Project | undefined = records
      .filter((record) => record.kind === 'project')
      .find(({ id }) => id === 'yhdessa-enemman-maahanmuuttajat-osana-yhteisoa');
    expect(project?.funding).toMatchObject({
      euAndStateGranted: '281250',
      euAndStateRealised: '252493',
      publicPlanned: '375000',
      publicRealised: '341406',
    });
    expect(project?.places.filter(({ role, code }) => role === 'target' && code.length === 3)).toHaveLength(23);
    expect(project?.esf?.subregions).toHaveLength(6);
    expect(project?.esf?.groups).toHaveLength(8);
    expect(project?.esf?.principles.map(({ direct, indirect }) => `${String(direct)} ${String(indirect)}`)).toEqual(
      '0 0,0 0,0 0,0 0,0 0,0 3,0 0,0 0,5 5,0 0,10 10,8 8,10 10,0 0,2 2'.split(','),
    );
  });

  test('the tray has nine steps, three columns in their order and two examples', () => {
    const model = records
      .filter((record) => record.kind === 'model')
      .find(({ source }) => source.id === 'starttivoimaa');
    expect(model?.tray.authoritySteps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    // The authority that filled the slide in is none of its tasks, and no step or task of the others is lost for it.
    expect(model?.tray.authorities).toEqual(['ELY-keskus']);
    expect(model?.tray.authorityRoles).toEqual(['Turvapaikanhakijoiden vastaanoton ohjaus', 'Kotouttamistyö']);
    expect(model?.tray.columns.map((column) => column.split(' ')[0])).toEqual(['Varhaisen', 'Maahan', 'Kaikille']);
    expect(model?.tray.examples).toHaveLength(2);
  });

  test('a start after the date of the list is marked', () => {
    const doubts = find('antirasistisen-tyootteen-vahvistaminen-kiihdyttamista-ja-valtavirtaistamista').doubts;
    expect(doubts.some(({ printed }) => printed === '1.1.2026')).toBe(true);
  });
});

test('the copy that has grown has more in it, of which some is in one language only', () => {
  const langsOf = (name: (typeof COLLECTIONS)[number], id: string): string[] =>
    collection(name)
      .content.records.filter(({ data }) => data.id === id)
      .map(({ data }) => data.lang);
  expect(langsOf('with more in it', 'kokeilu-kasvaa')).toEqual(['fi', 'sv', 'en']);
  expect(langsOf('with more in it', 'turku-kasvava-kahvila')).toEqual(['fi']);
});
