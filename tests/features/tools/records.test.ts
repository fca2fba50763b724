import { describe, expect, test } from 'vitest';
import { CURATION_FOLDER } from '../../../src/site/folders.ts';
import { buildAtlas } from '../../../src/atlas/atlas.ts';
import { loadRecords } from '../../../src/site/site-records.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { toolRecords } from '../../../src/features/tools/build/records.ts';
import { renderMdx } from '../../../src/site/render.ts';
import { findRecords } from '../../../src/features/tools/kit/find-records.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary(CURATION_FOLDER, CURATION_FOLDER);
const all = LANGS.flatMap((lang) => loadRecords(lang));
const recordsIn = (lang: (typeof LANGS)[number]) =>
  toolRecords(buildAtlas(lang, { langs: LANGS, day: '2026-01-01', records: all, documents: [], vocabulary }));

describe.each(LANGS)('what the tools know, %s', (lang) => {
  const records = recordsIn(lang);

  test('every record is there once', () => {
    // One that has no edition in the language stands there by another.
    expect(records.length).toBe(new Set(all.map(({ id }) => id)).size);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test('a fact that the source lacks is missing, never an empty text', () => {
    const texts = records.flatMap(({ money, time, summary, where, who, source }) => [
      ...money,
      ...time,
      summary,
      source.publisher,
      source.date,
      source.page,
      ...where,
      ...who,
    ]);
    expect(texts).toContain(null);
    expect(texts.filter((text) => text !== null && text.trim() === '')).toEqual([]);
  });
});

test('records are found by words of title, place and organisation, without their marks', () => {
  const records = recordsIn('fi');
  expect(findRecords(records, 'infotori turk', 8)[0]?.id).toBe('turku-infotori');
  expect(findRecords(records, 'INFOTORI', 8)[0]?.id).toBe('turku-infotori');
  expect(findRecords(records, 'hameenlinna', 8).length).toBeGreaterThan(0);
  expect(findRecords(records, '   ', 8)).toEqual([]);
  expect(findRecords(records, '<script>', 8)).toEqual([]);
});

test('a text becomes headings, paragraphs and items', () => {
  const text = '## Otsikko\n\nEnsimmäinen\nrivi **vahva**.\n\n- yksi\n- kaksi\n';
  const addresses = { place: () => undefined, organisation: () => undefined };
  const rendered = renderMdx({ file: 'text.mdx', text }, { lang: 'fi', addresses });
  expect(rendered.ok && rendered.blocks).toEqual([
    ['h', 'Otsikko'],
    ['p', 'Ensimmäinen rivi vahva.'],
    ['li', 'yksi'],
    ['li', 'kaksi'],
  ]);
});
