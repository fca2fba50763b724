import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../src/atlas/atlas.ts';
import { placeLabel } from '../../src/atlas/labels.ts';
import { placesByCode } from '../../src/atlas/places.ts';
import { namedThings } from '../../src/features/search/build/named-pages.ts';
import { publishedData } from '../../src/open-data/publish.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { namesOfMunicipality } from '../../src/schema/place.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
const { gazetteer } = vocabulary;
const records = LANGS.flatMap((lang) => loadRecords(lang));
const atlasIn = (lang: (typeof LANGS)[number]): ReturnType<typeof buildAtlas> =>
  buildAtlas(lang, { langs: LANGS, day: '2025-01-01', records, documents: [], vocabulary });

/** Municipalities where most speak Swedish, and one where they do not, with a name in both languages. */
const JAKOBSTAD = '598';
const NARPES = '545';
const PORVOO = '638';

describe('the name of a municipality', () => {
  test('is its Swedish one on English pages where most speak Swedish', () => {
    const shown = LANGS.map((lang) => {
      const place = placesByCode(gazetteer, lang).get(JAKOBSTAD);
      return [place?.name, place?.nameLang, place?.otherNames, place?.slug];
    });
    expect(shown).toEqual([
      ['Pietarsaari', 'fi', ['Jakobstad'], 'pietarsaari'],
      ['Jakobstad', 'sv', ['Pietarsaari'], 'pietarsaari'],
      ['Jakobstad', 'sv', ['Pietarsaari'], 'pietarsaari'],
    ]);
    expect(placesByCode(gazetteer, 'en').get(PORVOO)?.name).toBe('Porvoo');
  });

  test.each(['fi', 'fi-sv', 'sv-fi', 'sv'] as const)('where the official languages are %s', (official) => {
    const { en } = namesOfMunicipality({ name_fi: 'Fi', name_sv: 'Sv', lang: official });
    expect(en).toBe(official.startsWith('sv') ? 'Sv' : undefined);
    expect(namesOfMunicipality({ name_fi: 'Fi', name_sv: null, lang: official })).toEqual({ fi: 'Fi' });
  });

  test('says its language to who hears it', () => {
    expect(placeLabel(atlasIn('en'), NARPES)).toMatchObject({ text: 'Närpes', lang: 'sv' });
    expect(placeLabel(atlasIn('sv'), NARPES)).toMatchObject({ text: 'Närpes', lang: undefined });
  });

  test.each(LANGS)('leads a search to its page in every language, %s', (lang) => {
    const named = namedThings(atlasIn(lang)).find(({ words }) => words.fi.includes('Närpiö'));
    expect(named?.words).toEqual({ fi: ['Närpiö'], sv: ['Närpes'], en: ['Närpes'] });
    expect(named?.page?.label).toBe(lang === 'fi' ? 'Närpiö' : 'Närpes');
  });

  test('is in the data as English pages have it', () => {
    const places = publishedData(records, [], vocabulary, '2025-01-01').records.flatMap((record) => record.places);
    const narpes = places.find(({ code }) => code === NARPES);
    expect(narpes).toMatchObject({ name: 'Närpiö', names: { fi: 'Närpiö', sv: 'Närpes', en: 'Närpes' } });
    expect(places.find(({ code }) => code === PORVOO)?.names).toEqual({ fi: 'Porvoo', sv: 'Borgå' });
  });
});
