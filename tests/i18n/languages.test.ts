import { describe, expect, test } from 'vitest';
import { counted } from '../../src/i18n/count.ts';
import { formatDay, formatLooseDate, formatNumber, formatPercent } from '../../src/i18n/dates.ts';
import { centsOf, formatCents, formatMoney } from '../../src/i18n/money.ts';
import { alphabetical } from '../../src/atlas/order.ts';
import { slugOf } from '../../src/schema/slug.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';

/** Values as each language writes them; white space that does not break is shown as a plain space. */
const WRITTEN: readonly (readonly [string, (lang: Lang) => string, Record<Lang, string>])[] = [
  ['a day', (lang) => formatDay('2025-01-01', lang), { fi: '1.1.2025', sv: '1.1.2025', en: '1 Jan 2025' }],
  [
    'a month',
    (lang) => formatLooseDate('2017-02', lang),
    { fi: 'helmikuu 2017', sv: 'februari 2017', en: 'February 2017' },
  ],
  ['a year', (lang) => formatLooseDate('2017', lang), { fi: '2017', sv: '2017', en: '2017' }],
  ['a number', (lang) => formatNumber(1234567.5, lang), { fi: '1 234 567,5', sv: '1 234 567,5', en: '1,234,567.5' }],
  ['a share', (lang) => formatPercent(12.5, lang), { fi: '12,5 %', sv: '12,5 %', en: '12.5%' }],
  ['euro', (lang) => formatMoney('281250', lang), { fi: '281 250 €', sv: '281 250 €', en: '€281,250' }],
  [
    'cents',
    (lang) => formatMoney('2200120.80', lang),
    { fi: '2 200 120,80 €', sv: '2 200 120,80 €', en: '€2,200,120.80' },
  ],
  [
    'a sum',
    (lang) => formatCents(centsOf('0.05') + centsOf('1000'), lang),
    { fi: '1 000,05 €', sv: '1 000,05 €', en: '€1,000.05' },
  ],
  ['a count', (lang) => counted(lang, 'x', 'y')(1234), { fi: '1 234 y', sv: '1 234 y', en: '1,234 y' }],
];

describe.each(LANGS)('numbers, money and dates in %s', (lang) => {
  test.each(WRITTEN)('%s', (_what, write, expected) => {
    expect(write(lang).replaceAll(/\s/gu, ' ')).toBe(expected[lang]);
  });
});

/** Names in the order in which a dictionary of the language has them. */
const ORDERED: Record<Lang, string[]> = {
  fi: ['Aura', 'Espoo', 'Virolahti', 'Zonta', 'Åland', 'Äänekoski', 'Öja'],
  sv: ['Arv', 'Esbo', 'Vasa', 'Wien', 'Zonta', 'Åbo', 'Äldre', 'Övertorneå'],
  en: ['Äänekoski', 'Aura', 'Espoo', 'Öja', 'Vaasa', 'Zonta'],
};

test.each(LANGS)('the alphabet of %s', (lang) => {
  expect(ORDERED[lang].toReversed().toSorted(alphabetical(lang))).toEqual(ORDERED[lang]);
});

test('numbers in names are ordered by their value', () => {
  expect(['Oulu 10', 'Oulu 9'].toSorted(alphabetical('fi'))).toEqual(['Oulu 9', 'Oulu 10']);
});

test('an address is the same for the converter and the site', () => {
  expect(slugOf('Äänekosken työ & Åbo, ß Øre')).toBe('aanekosken-tyo-abo-ss-ore');
});
