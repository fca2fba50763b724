import { describe, expect, test } from 'vitest';
import { languageNamesOf, publisherName, topicInFull } from '../../src/atlas/labels.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const loaded = loadVocabulary('seeds/curation', 'seeds/curation');
const label = { fi: 'arkitaidot', sv: 'vardagsfärdigheter', en: 'everyday skills' };
const hint = { fi: 'esim. asuminen', sv: 't.ex. boende', en: 'e.g. housing' };
const vocabulary = {
  ...loaded,
  topics: [
    { id: 'bare', label },
    { id: 'hinted', label, hint },
  ],
  organisations: [
    { id: 'league', type: 'ngo' as const, names: { fi: 'Liitto', sv: 'Förbundet', en: 'League' }, aliases: [] },
    { id: 'club', type: 'ngo' as const, names: { fi: 'Kerho' }, aliases: [] },
  ],
};

describe('a topic of a form', () => {
  test('stands with the hint that the form prints after it, in the language of the page', () => {
    expect(LANGS.map((lang) => topicInFull({ lang, vocabulary }, 'hinted'))).toEqual([
      'arkitaidot (esim. asuminen)',
      'vardagsfärdigheter (t.ex. boende)',
      'everyday skills (e.g. housing)',
    ]);
    expect(topicInFull({ lang: 'en', vocabulary }, 'bare')).toBe('everyday skills');
  });
});

test('languages of service stand in the alphabet of the page, not in that of their codes', () => {
  const tags = ['en', 'es', 'fi', 'ru', 'sv'];
  expect(languageNamesOf({ lang: 'fi', vocabulary }, tags)).toEqual([
    'englanti',
    'espanja',
    'ruotsi',
    'suomi',
    'venäjä',
  ]);
  expect(languageNamesOf({ lang: 'en', vocabulary }, tags)[0]).toBe('English');
  expect(languageNamesOf({ lang: 'en', vocabulary }, tags).at(-1)).toBe('Swedish');
});

test('a publisher has its official name in the language of the page, or stays as printed', () => {
  expect(LANGS.map((lang) => publisherName({ lang, vocabulary }, 'Liitto'))).toEqual(['Liitto', 'Förbundet', 'League']);
  expect(publisherName({ lang: 'sv', vocabulary }, 'Kerho')).toBe('Kerho');
  expect(publisherName({ lang: 'sv', vocabulary }, 'Tuntematon')).toBe('Tuntematon');
});
