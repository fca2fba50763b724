import { expect, test } from 'vitest';
import { originalLanguage } from '../../src/atlas/printed-title.ts';
import { loadRecords } from '../../src/site/site-records.ts';

const records = loadRecords('fi');
const original = (id: string): string => originalLanguage(records.filter((record) => record.id === id));

test('a translated title tells that the original is Swedish', () => {
  expect(original('jakobstadsregion-enheten-for-alla-invandrare')).toBe('sv');
  expect(original('pargas-narsamhallet-stoder-integrationen')).toBe('sv');
});

test('a corrected misprint and another spacing do not', () => {
  expect(original('espoo-yrityksen-perustaminen-espoossa')).toBe('fi');
  expect(original('pami-mielenterveyden-tuki-vastaanottopalveluissa')).toBe('fi');
  expect(original('turku-infotori')).toBe('fi');
});
