import { describe, expect, test } from 'vitest';
import { LIST_VIEWS } from '../../src/features/browse/facets.ts';
import { mapLines } from '../../src/features/browse/map-lines.ts';
import { strings } from '../../src/i18n/index.ts';
import { buildAtlas } from '../../src/atlas/atlas.ts';
import { placesWithRecords, recordsOfTheme } from '../../src/atlas/gather.ts';
import { besides } from '../../src/atlas/listed.ts';
import { companionsOf, countsByKind, supportOf, tally, themesAmong, themesBeside } from '../../src/atlas/profile.ts';
import { regionGround } from '../../src/atlas/map/finland.ts';
import { outlineOfFinland } from '../../src/atlas/map/natural-earth.ts';
import { coveredBy, isApart, regionNames } from '../../src/atlas/map/region-names.ts';
import { countForMap } from '../../src/atlas/map/work-places.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
const atlasIn = (lang: (typeof LANGS)[number]) =>
  buildAtlas(lang, { langs: LANGS, day: '2025-01-01', records: loadRecords(lang), documents: [], vocabulary });
const atlas = atlasIn('fi');

describe('what stands on a page that gathers records', () => {
  test('counts each record once for a value, the commonest first', () => {
    const [first, second] = atlas.records;
    if (first === undefined || second === undefined) throw new Error('There are no records.');
    expect(tally([first, second], ({ id }) => (id === first.id ? ['b', 'a', 'b'] : ['a']))).toEqual([
      { id: 'a', count: 2 },
      { id: 'b', count: 1 },
    ]);
  });

  test('counts the kinds so that they add up to all', () => {
    const counts = countsByKind(atlas.records);
    expect(counts.length).toBe(4);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(atlas.records.length);
  });

  test('leaves a theme out of the themes beside it', () => {
    const records = recordsOfTheme(atlas, 'language');
    expect(themesAmong(records)[0]).toEqual({ id: 'language', count: records.length });
    expect(themesBeside(records, 'language').map(({ id }) => id)).not.toContain('language');
  });

  test('knows the organisations that act in the same records, not those that fund or are named', () => {
    const shared = atlas.records.flatMap((record) => {
      const actors = record.organisations.filter(({ role }) => role !== 'funder' && role !== 'mentioned');
      return actors.length > 1 ? [{ record, ids: new Set(actors.map(({ id }) => id)) }] : [];
    });
    const [one] = shared;
    const [organisation] = one?.ids ?? [];
    if (organisation === undefined) throw new Error('No record has two organisations that act.');
    const expected = shared
      .filter(({ ids }) => ids.has(organisation))
      .flatMap(({ ids }) => [...ids].filter((id) => id !== organisation));
    expect(new Set(companionsOf(atlas.records, organisation).map(({ id }) => id))).toEqual(new Set(expected));
  });

  test('sums up the support of projects that give any, and says nothing where none does', () => {
    expect(supportOf(atlas.practices)).toBeUndefined();
    const support = supportOf(atlas.records);
    expect(support?.projects).toBeLessThan(atlas.projects.length);
    expect(support?.sum).toBeGreaterThan(0n);
  });

  test('has the pages before and after it', () => {
    const of = besides(['a', 'b', 'c'], (item) => item);
    expect(of('b')).toEqual({ previous: 'a', next: 'c' });
    expect(of('a')).toEqual({ previous: undefined, next: 'b' });
    expect(of('x')).toEqual({ previous: undefined, next: undefined });
  });
});

describe('practices on the map', () => {
  test('are a view of their list', () => {
    expect(LIST_VIEWS.practices).toContain('map');
  });

  test('are told apart in words, without reasons that none has', () => {
    const { facets } = strings('fi');
    const counts = countForMap(atlas, atlas.practices);
    expect(counts.onMap + counts.regionOnly + counts.national + counts.unknown).toBe(atlas.practices.length);
    const none = { onMap: 3, regionOnly: 0, national: 0, unknown: 0 };
    expect(mapLines(facets, none, 2)).toEqual([facets.map.onMap(3, 2)]);
    expect(mapLines(facets, { ...none, unknown: 1 }, 2)).toEqual([facets.map.onMap(3, 2), facets.map.unknown(1)]);
  });
});

describe.each(LANGS)('the names of regions on the map, %s', (lang) => {
  test('cover one another nowhere and stay in the frame', () => {
    const own = atlasIn(lang);
    const { frame } = regionGround(own, outlineOfFinland());
    const names = regionNames(own, placesWithRecords(own, 'region'), frame);
    expect(names.length).toBeGreaterThan(10);
    for (const [index, one] of names.entries()) {
      for (const box of coveredBy(one)) {
        expect(box.left, one.place.name).toBeGreaterThan(0);
        expect(box.right, one.place.name).toBeLessThan(frame.width);
        for (const other of names.slice(index + 1)) {
          const pair = `${one.place.name}, ${other.place.name}`;
          expect(
            coveredBy(other).every((another) => isApart(box, another)),
            pair,
          ).toBe(true);
        }
      }
    }
  });
});
