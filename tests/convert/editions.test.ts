import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import type { Converted } from '../../scripts/convert/convert.ts';
import { readRegister, readSources } from '../../scripts/convert/read/sources.ts';
import type { AtlasRecord, Project } from '../../src/schema/record.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { contentOf, recordsIn } from '../support/content.ts';

/** What the five documents hold, counted in the originals by hand. */
const seeds = join(import.meta.dirname, '../../seeds');
let result: Converted;
let records: AtlasRecord[];

beforeAll(() => {
  const read = readSources(seeds, 'seeds');
  const vocabulary = loadVocabulary(join(seeds, 'curation'), 'seeds/curation');
  result = convert({
    sources: read.sources,
    vocabulary,
    registered: readRegister(seeds),
    curationIsComplete: true,
    messages: read.messages,
  });
  records = recordsIn(contentOf(result.files), 'fi');
}, 60_000);

const find = (id: string): AtlasRecord => {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`No record ${id}`);
  return record;
};

describe('our editions', () => {
  test('convert without an error', () => {
    expect(result.report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('hold every record', () => {
    expect(result.report.totals.byKind).toEqual({ practice: 52, project: 48, idea: 5, model: 1 });
    // 48 practices stand in the contents list with their page; four headings stand only in the text.
    expect(records.filter(({ kind, source }) => kind === 'practice' && typeof source.page === 'number')).toHaveLength(
      48,
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(106);
  });

  test('hold every record in three languages, in the same order', () => {
    const { report } = result;
    const idsOf = (lang: string): string[] =>
      report.records.filter((record) => record.lang === lang).map(({ id }) => id);
    expect(report.totals.records).toBe(3 * 106);
    expect(idsOf('sv')).toEqual(idsOf('fi'));
    expect(idsOf('en')).toEqual(idsOf('fi'));
  });

  test('hold all the money', () => {
    expect(result.report.totals.euGranted).toBe('26057656.23');
  });

  test('every record is curated and has a place, a reach or the word that the source does not say', () => {
    expect(records.filter(({ classifiedBy }) => classifiedBy !== 'curation')).toEqual([]);
    expect(
      records
        .filter(({ scope, places }) => (scope === 'local' || scope === 'regional') && places.length === 0)
        .map(({ id }) => id),
    ).toEqual(['mutkatonta-kotoutumista']);
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
      .find(({ programme }) => programme === 'ESF');
    expect(project?.funding).toMatchObject({
      euAndStateGranted: '281250',
      euAndStateRealised: '252493',
      publicPlanned: '375000',
      publicRealised: '341406',
    });
    expect(project?.places.filter(({ role, code }) => role === 'target' && code.length === 3)).toHaveLength(23);
    expect(project?.esf?.subregions).toHaveLength(6);
    expect(project?.esf?.groups).toHaveLength(8);
    expect(project?.esf?.principles.map(({ direct, indirect }) => `${String(direct)} ${String(indirect)}`)).toEqual([
      '0 0',
      '0 0',
      '0 0',
      '0 0',
      '0 0',
      '0 3',
      '0 0',
      '0 0',
      '5 5',
      '0 0',
      '10 10',
      '8 8',
      '10 10',
      '0 0',
      '2 2',
    ]);
  });

  test('the tray has nine steps, three columns in their order and two examples', () => {
    const [model] = records.filter((record) => record.kind === 'model');
    expect(model?.tray.authoritySteps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(model?.tray.columns.map((column) => column.split(' ')[0])).toEqual(['Varhaisen', 'Maahan', 'Kaikille']);
    expect(model?.tray.examples).toHaveLength(2);
  });

  test('a start after the date of the list is marked', () => {
    const doubts = find('antirasistisen-tyootteen-vahvistaminen-kiihdyttamista-ja-valtavirtaistamista').doubts;
    expect(doubts.some(({ printed }) => printed === '1.1.2026')).toBe(true);
  });
});
