import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../src/atlas/atlas.ts';
import { curatedOf } from '../../src/atlas/curated.ts';
import {
  countOfOrganisation,
  municipalitiesWithRecords,
  placesWithRecords,
  recordsDoneIn,
  recordsInRegion,
  recordsOfGroup,
  recordsOfOrganisation,
  recordsOfPlace,
  recordsOfTheme,
} from '../../src/atlas/gather.ts';
import {
  besidesOrganisation,
  groupsWithRecords,
  organisationsByType,
  themesWithRecords,
} from '../../src/atlas/listed.ts';
import { changesOf, recordsOfChange, recordsOfTerm } from '../../src/atlas/notes.ts';
import { oncePer } from '../../src/atlas/once-per.ts';
import { regionValues } from '../../src/features/search/build/names.ts';
import { placeOf, placesMentioned, placesOfWork, regionThen } from '../../src/atlas/places.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
const all = LANGS.flatMap((lang) => loadRecords(lang));
const atlas = buildAtlas('sv', { langs: LANGS, day: '2025-01-01', records: all, documents: [], vocabulary });
const { records } = atlas;

describe('what is made once', () => {
  test('is kept for a value and made anew for another', () => {
    let made = 0;
    const count = oncePer((list: readonly string[]) => {
      made += 1;
      return list.length === 0 ? undefined : list.length;
    });
    const [one, none]: string[][] = [['a'], []];
    expect([one, none, one, none].map((list) => count(list ?? []))).toEqual([1, undefined, 1, undefined]);
    expect(made).toBe(2);
    expect(count(['a'])).toBe(1);
    expect(made).toBe(3);
  });

  test('is all that the pages of an atlas step through', () => {
    expect(placesWithRecords(atlas, 'municipality')).toBe(placesWithRecords(atlas, 'municipality'));
    expect(organisationsByType(atlas)).toBe(organisationsByType(atlas));
    expect(themesWithRecords(atlas)).toBe(themesWithRecords(atlas));
    expect(groupsWithRecords(atlas)).toBe(groupsWithRecords(atlas));
  });
});

describe('an index has what going through all records finds, in its order', () => {
  test('by id, each of the language', () => {
    expect([...atlas.byId.values()]).toEqual(records);
    for (const record of records)
      expect(curatedOf(atlas, record).map((curated) => curated.record)).toEqual(
        // One that stands in other languages only is left out.
        record.relations.flatMap(({ id }) => records.find((other) => other.id === id) ?? []),
      );
  });

  test('by place', () => {
    for (const code of atlas.places.keys()) {
      const { done, mentioned } = recordsOfPlace(atlas, code);
      expect(done).toEqual(records.filter((record) => placesOfWork(record).includes(code)));
      expect(mentioned).toEqual(records.filter((record) => placesMentioned(record).includes(code)));
    }
  });

  test('by region, without what the region is named for itself', () => {
    const regions = [...atlas.places.values()].filter(({ kind }) => kind === 'region');
    for (const { code: region } of regions)
      expect(recordsInRegion(atlas, region)).toEqual(
        records.filter((record) => {
          const work = placesOfWork(record);
          return !work.includes(region) && work.some((code) => regionThen(placeOf(atlas, code), record) === region);
        }),
      );
    expect(new Set(regions.flatMap(({ code }) => municipalitiesWithRecords(atlas, code)))).toEqual(
      new Set(placesWithRecords(atlas, 'municipality')),
    );
  });

  test('by the region to which a municipality belonged at the time of the record', () => {
    const kuhmoinen = placeOf(atlas, '291');
    expect([kuhmoinen.region, kuhmoinen.earlier]).toEqual(['06', { region: '13', until: '2021-01-01' }]);
    const { done } = recordsOfPlace(atlas, '291');
    expect(done.length).toBeGreaterThan(0);
    for (const record of done) {
      expect(regionThen(kuhmoinen, record)).toBe('13');
      expect(recordsInRegion(atlas, '06')).not.toContain(record);
      expect(regionValues(atlas, record)).toEqual(['13']);
      const later = { ...record, source: { ...record.source, asOf: '2021-01-01' } };
      expect(regionThen(kuhmoinen, later)).toBe('06');
      expect(
        regionThen(kuhmoinen, { ...record, source: { ...record.source, asOf: { missing: 'not-in-source' } } }),
      ).toBe('06');
    }
    expect(municipalitiesWithRecords(atlas, '13')).toContain(kuhmoinen);
    expect(municipalitiesWithRecords(atlas, '06')).not.toContain(kuhmoinen);
    expect(recordsDoneIn(atlas, kuhmoinen, '13')).toEqual(done);
    expect(recordsDoneIn(atlas, kuhmoinen, '06')).toEqual([]);
  });

  test('by organisation and its role', () => {
    for (const { id } of vocabulary.organisations) {
      const found = records.filter(({ organisations }) => organisations.some((one) => one.id === id));
      expect(countOfOrganisation(atlas, id)).toBe(found.length);
      for (const [role, inRole] of recordsOfOrganisation(atlas, id))
        expect(inRole).toEqual(
          found.filter(({ organisations }) => organisations.some((one) => one.id === id && one.role === role)),
        );
    }
  });

  test('by theme and target group', () => {
    for (const { id } of vocabulary.themes)
      expect(recordsOfTheme(atlas, id)).toEqual(records.filter(({ themes }) => themes.includes(id)));
    for (const { id } of vocabulary.targetGroups)
      expect(recordsOfGroup(atlas, id)).toEqual({
        direct: records.filter(({ targetGroups }) => targetGroups.direct.includes(id)),
        indirect: records.filter(
          ({ targetGroups: { direct, indirect } }) => indirect.includes(id) && !direct.includes(id),
        ),
      });
  });

  test('by document, term and change', () => {
    for (const [id, found] of atlas.bySource) expect(found).toEqual(records.filter(({ source }) => source.id === id));
    expect([...atlas.bySource.values()].flat().length).toBe(records.length);
    for (const { id } of vocabulary.glossary)
      expect(recordsOfTerm(atlas, id)).toEqual(records.filter(({ terms }) => terms.includes(id)));
    for (const { id } of vocabulary.changes)
      expect(recordsOfChange(atlas, id)).toEqual(records.filter(({ changes }) => changes.includes(id)));
  });
});

test('changes of a day stand as the vocabulary has them, however the text names them', () => {
  const [one] = vocabulary.changes;
  if (one === undefined) throw new Error('Nothing has changed.');
  const changes = ['a', 'b', 'c'].map((id) => ({ ...one, id }));
  const found = changesOf({ lang: 'fi', vocabulary: { ...vocabulary, changes } }, ['c', 'a', 'none', 'c']);
  expect(found.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('an organisation stands between those of its type', () => {
  for (const [type, listed] of organisationsByType(atlas)) {
    for (const [index, { id }] of listed.entries()) {
      const organisation = vocabulary.organisations.find((one) => one.id === id);
      if (organisation === undefined) throw new Error(`Found no organisation ${id}.`);
      expect(organisation.type).toBe(type);
      expect(besidesOrganisation(atlas, organisation)).toEqual({
        previous: listed[index - 1],
        next: listed[index + 1],
      });
    }
  }
});
