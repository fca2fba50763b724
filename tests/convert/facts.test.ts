import { describe, expect, test } from 'vitest';
import { dateOf, isoOf, monthOf } from '../../scripts/convert/facts/dates.ts';
import { serviceLanguages } from '../../scripts/convert/facts/languages.ts';
import { amountOf, sumOf } from '../../scripts/convert/facts/money.ts';
import { organisationIndexOf } from '../../scripts/convert/facts/organisations.ts';

describe('money', () => {
  test.each([
    ['2200120,8', '2200120.80'],
    ['281 250', '281250'],
    ['0', '0'],
    ['85333,55', '85333.55'],
  ])('%s', (printed, amount) => {
    expect(amountOf(printed)).toBe(amount);
  });

  test.each(['12a4,5', '', '1,234', '-5', '1 23', '5,', '٣'])('%s is no amount', (printed) => {
    expect(amountOf(printed)).toBeUndefined();
  });

  test('adds cents without floats', () => {
    expect(sumOf(['0.10', '0.20', '5', '9007199254740993.01'])).toBe('9007199254740998.31');
    expect(sumOf([])).toBe('0.00');
  });
});

describe('dates', () => {
  test('reads days of the calendar only', () => {
    expect(dateOf('01.05.2023')).toBe('2023-05-01');
    expect(dateOf('29.2.2024')).toBe('2024-02-29');
    expect(dateOf('29.2.2023')).toBeUndefined();
    expect(dateOf('31.4.2023')).toBeUndefined();
    expect(dateOf('1.13.2023')).toBeUndefined();
    expect(isoOf(2023, 0, 1)).toBeUndefined();
  });

  test('reads months in the three languages', () => {
    expect(['Helmikuu 2017', 'Februari 2017', 'February 2017', 'Helmi 2017'].map(monthOf)).toEqual([
      '2017-02',
      '2017-02',
      '2017-02',
      undefined,
    ]);
  });
});

describe('languages of service', () => {
  const label = { fi: 'x', sv: 'x', en: 'x' };
  const languages = [
    { code: 'fi', label, words: ['suomen', 'suomek', 'finska'] },
    { code: 'sv', label, words: ['ruotsin', 'ruotsik'] },
    { code: 'ru', label, words: ['venäjä', 'ryska', 'russian'] },
    { code: 'prs', label, words: ['dari'] },
    { code: 'fa', label, words: ['persia'] },
  ];

  test.each([
    ['Palvelua saa suomeksi ja venäjäksi.', ['fi', 'ru']],
    ['Satuja kuullaan persian, venäjän ja ruotsin kielillä.', ['fa', 'ru', 'sv']],
    ['Asiakkaita palvellaan persian/darin kielellä.', ['fa', 'prs']],
    ['Rådgivning ges på ryska.', ['ru']],
    ['Advice is given in Russian.', ['ru']],
    ['Kurssilla opiskellaan suomen kieltä.', []],
    ['Ryhmä on venäjää puhuville.', []],
  ])('%s', (text, expected) => {
    expect(serviceLanguages(text, languages)).toEqual(expected);
  });
});

describe('organisations', () => {
  const index = organisationIndexOf([
    { id: 'spr', type: 'ngo', names: { fi: 'Suomen Punainen Risti' }, aliases: ['SPR'] },
    { id: 'turku', type: 'municipality', names: { fi: 'Turun kaupunki', sv: 'Åbo stad' }, aliases: [] },
    { id: 'finland', type: 'company', names: { fi: 'Business Finland Oy' }, aliases: [] },
    { id: 'oy', type: 'company', names: { fi: 'Finland Oy' }, aliases: [] },
  ]);

  test('are found in inflected forms', () => {
    expect(
      index.mentions('Suomen Punaisen Ristin ja Turun kaupungin ryhmä, SPR:n talo, Åbo stad').map(({ id }) => id),
    ).toEqual(['spr', 'turku', 'spr', 'turku']);
    expect(index.mentions('Suomen punainen talo ja SPRK')).toEqual([]);
  });

  test('the longest spelling ends a text', () => {
    expect(index.atEnd('Discover Finland Business Finland Oy')).toEqual({
      id: 'finland',
      printed: 'Business Finland Oy',
      start: 17,
      end: 36,
    });
    expect(index.atEnd('Metsän väki')).toBeUndefined();
  });

  test('a text that begins with a spelling', () => {
    expect(index.atStart('Turun kaupunki Maija')?.id).toBe('turku');
    expect(index.atStart('Turun kaupunkilaiset')).toBeUndefined();
    expect(index.exact('SPR')).toBe('spr');
  });
});
