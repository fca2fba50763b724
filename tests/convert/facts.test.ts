import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, isoOf, monthOf } from '../../scripts/convert/facts/dates.ts';
import { extract } from '../../scripts/convert/facts/extract.ts';
import { serviceLanguages } from '../../scripts/convert/facts/languages.ts';
import { amountOf, sumOf } from '../../scripts/convert/facts/money.ts';
import { decimalOf, powerOf, wholeOf } from '../../scripts/convert/facts/numbers.ts';
import { organisationIndexOf } from '../../scripts/convert/facts/organisations.ts';
import { placeIndexOf } from '../../scripts/convert/facts/places.ts';
import { recognise } from '../../scripts/convert/facts/recognise.ts';
import { passageOf } from '../../scripts/convert/text/passage.ts';
import type { Fact } from '../../src/schema/facts.ts';

const nothing = {
  places: placeIndexOf({ regions: [], municipalities: [], former_municipalities: [] }),
  organisations: organisationIndexOf([]),
  languages: [],
};
const factsIn = (text: string, number = 7): Fact[] =>
  extract([recognise(passageOf({ number, text }), nothing)], []).facts;

const facts = (text: string): object[] =>
  factsIn(text).map(({ text: _text, line: _line, column: _column, ...value }) => value);

describe('figures: the same shape on paper, different facts', () => {
  test.each([
    ['vuosina 2015–16', [{ type: 'years', from: 2015, to: 2016 }]],
    ['ohjelma 2016 – 2019', [{ type: 'years', from: 2016, to: 2019 }]],
    ['vuonna 2016 alkoi', [{ type: 'years', from: 2016, to: 2016 }]],
    ['17–24-vuotiaat', [{ type: 'ages', from: 17, to: 24 }]],
    ['17-25 -vuotiaille', [{ type: 'ages', from: 17, to: 25 }]],
    ['1-9-luokkalaisille', [{ type: 'grades', from: 1, to: 9 }]],
    ['4.–7.luokkalaisille', [{ type: 'grades', from: 4, to: 7 }]],
    ['elever i årskurs 4–7', [{ type: 'grades', from: 4, to: 7 }]],
    ['pupils in grades 4–7', [{ type: 'grades', from: 4, to: 7 }]],
    ['Years 4–7 take part', [{ type: 'grades', from: 4, to: 7 }]],
    ['in the years 2010–2015', [{ type: 'years', from: 2010, to: 2015 }]],
    ['1.6.-31.12.2017', [{ type: 'dates', start: '2017-06-01', end: '2017-12-31' }]],
    ['14.-15.11.2024', [{ type: 'dates', start: '2024-11-14', end: '2024-11-15' }]],
    ['Alkaa 1.1.2017 ja päättyy 31.12.2018', [{ type: 'dates', start: '2017-01-01', end: '2018-12-31' }]],
    ['päivitetty 5.3.2024', [{ type: 'date', date: '2024-03-05' }]],
    ['26.11.16 pidetty', [{ type: 'date', date: '2016-11-26' }]],
    ['noin 12 000 henkilöä', [{ type: 'count', value: 12000, what: 'henkilöä' }]],
    ['12 eri kielellä', [{ type: 'count', value: 12, what: 'eri kielellä' }]],
    ['1420 henkilöä', [{ type: 'count', value: 1420, what: 'henkilöä' }]],
    [
      '70 % kokee, 75%:lla',
      [
        { type: 'percent', value: 70 },
        { type: 'percent', value: 75 },
      ],
    ],
    ['2 500,50 euroa', [{ type: 'money', amount: '2500.50', currency: 'EUR' }]],
    ['5 miljoonaa euroa', [{ type: 'money', amount: '5000000', currency: 'EUR' }]],
    ['2,5 milj. euroa', [{ type: 'money', amount: '2500000', currency: 'EUR' }]],
    ['3 miljoner euro', [{ type: 'money', amount: '3000000', currency: 'EUR' }]],
    ['12 500 euros', [{ type: 'money', amount: '12500', currency: 'EUR' }]],
    ['12,500 euros', [{ type: 'money', amount: '12500', currency: 'EUR' }]],
    ['12\u202F500 eurolla', [{ type: 'money', amount: '12500', currency: 'EUR' }]],
    ['EUR 200 000', [{ type: 'money', amount: '200000', currency: 'EUR' }]],
    ['EUR 200,000.50', [{ type: 'money', amount: '200000.50', currency: 'EUR' }]],
    ['€2.5 million', [{ type: 'money', amount: '2500000', currency: 'EUR' }]],
    ['200 t€', [{ type: 'money', amount: '200000', currency: 'EUR' }]],
    ['1,2 M€', [{ type: 'money', amount: '1200000', currency: 'EUR' }]],
    ['0,5 euroa', [{ type: 'money', amount: '0.50', currency: 'EUR' }]],
    ['5 eurooppalaista', [{ type: 'count', value: 5, what: 'eurooppalaista' }]],
    ['5 miljoonaa ihmistä', [{ type: 'count', value: 5_000_000, what: 'ihmistä' }]],
    ['3 tuhatta osallistujaa', [{ type: 'count', value: 3000, what: 'osallistujaa' }]],
    ['12,500 people', [{ type: 'count', value: 12_500, what: 'people' }]],
    ['lähes 2000 henkilöä', [{ type: 'count', value: 2000, what: 'henkilöä' }]],
    ['1950 kiintiöpakolaista', [{ type: 'count', value: 1950, what: 'kiintiöpakolaista' }]],
    ['nearly 2000 visits', [{ type: 'count', value: 2000, what: 'visits' }]],
    ['under 2016 deltog', [{ type: 'years', from: 2016, to: 2016 }]],
    ['vuonna 2016 osallistujaa', [{ type: 'years', from: 2016, to: 2016 }]],
    ['2.5 per cent', [{ type: 'percent', value: 2.5 }]],
    ['0,125 prosenttia', [{ type: 'percent', value: 0.125 }]],
    ['25 procent', [{ type: 'percent', value: 25 }]],
    ['people aged 17–25 live', [{ type: 'ages', from: 17, to: 25 }]],
    ['i åldern 17–25 bor', [{ type: 'ages', from: 17, to: 25 }]],
    // No half number: of a range, of digits that run on, of a decimal that counts nothing.
    ['100 000–200 000 euroa', []],
    ['10–15 prosenttia', []],
    ['8–10 työntekijää', []],
    ['1234 567 euroa', []],
    ['12 5000 henkilöä', []],
    ['2,5 henkilötyövuotta', []],
    ['1.2.3 kohtaa', []],
    ['act 681/2023', []],
    ['Oulu10 ja TASE2', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test('a fact knows its words, line and column', () => {
    expect(factsIn('  Yli 40 ryhmää.')).toEqual([
      { type: 'count', value: 40, what: 'ryhmää', text: '40 ryhmää', line: 7, column: 7 },
    ]);
  });
});

describe('numbers', () => {
  const separators = [' ', '\u00A0', '\u202F', '\u2009', ',', '.', ''];

  test('come back the same however their thousands stand apart', () => {
    const amount = fc.record({
      value: fc.integer({ min: 0, max: 999_999_999 }),
      separator: fc.constantFrom(...separators),
    });
    fc.assert(
      fc.property(amount, ({ value, separator }) => {
        const printed = String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
        expect(decimalOf(printed)).toBe(String(value));
        expect(facts(`Yli ${printed} euroa`)).toEqual([{ type: 'money', amount: String(value), currency: 'EUR' }]);
      }),
    );
  });

  test('are multiplied exactly', () => {
    expect(decimalOf('2,5', 6)).toBe('2500000');
    expect(decimalOf('0,07', 3)).toBe('70');
    expect(decimalOf('1,25', 1)).toBe('12.5');
    expect(wholeOf('2,5')).toBeUndefined();
    expect(wholeOf('99999999', 9)).toBeUndefined();
    expect([powerOf(' miljoonaa'), powerOf(' thousand'), powerOf(undefined)]).toEqual([6, 3, 0]);
  });
});

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
