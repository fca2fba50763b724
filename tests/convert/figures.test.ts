import { expect, describe, test } from 'vitest';
import { countedIndexOf } from '../../scripts/convert/facts/counted.ts';
import { readingsIn } from '../../scripts/convert/facts/figures.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { Localized } from '../../src/schema/text.ts';
import { bare, count, edition, facts, factsOf, money, years } from '../support/figures.ts';

describe('figures: the same shape on paper, different facts', () => {
  test.each<[lang: Lang, text: string, expected: object[]]>([
    ['fi', 'vuosina 2015–16', [years(2015, 2016)]],
    ['fi', 'ohjelma 2016 – 2019', [years(2016, 2019)]],
    ['fi', 'vuonna 2016 alkoi', [years(2016)]],
    ['en', 'in the years 2010–2015', [years(2010, 2015)]],
    ['sv', 'under 2016 deltog', [years(2016)]],
    ['fi', 'vuonna 2016 osallistujaa', [years(2016)]],
    ['fi', '17–24-vuotiaat', [{ type: 'ages', from: 17, to: 24 }]],
    ['fi', '17-25 -vuotiaille', [{ type: 'ages', from: 17, to: 25 }]],
    ['fi', 'yli 17-vuotiaita', [{ type: 'ages', from: 17, bound: 'over' }]],
    ['fi', 'alle 18-vuotiaat', [{ type: 'ages', to: 18, bound: 'under' }]],
    ['fi', '18 vuotta täyttäneet', [{ type: 'ages', from: 18, bound: 'at-least' }]],
    ['en', 'people aged 17–25 can', [{ type: 'ages', from: 17, to: 25 }]],
    ['en', 'people aged 16–29 who live', [{ type: 'ages', from: 16, to: 29 }]],
    ['sv', 'i åldern 17–25 bor', [{ type: 'ages', from: 17, to: 25 }]],
    ['sv', 'unga i åldern 10–17 år kan', [{ type: 'ages', from: 10, to: 17 }]],
    ['fi', '1-9-luokkalaisille', [{ type: 'grades', from: 1, to: 9 }]],
    ['fi', '4.–7.luokkalaisille', [{ type: 'grades', from: 4, to: 7 }]],
    ['fi', 'jotka käyvät luokkia 1–9, saavat', [{ type: 'grades', from: 1, to: 9 }]],
    ['sv', 'elever i årskurs 4–7', [{ type: 'grades', from: 4, to: 7 }]],
    ['en', 'pupils in grades 4–7', [{ type: 'grades', from: 4, to: 7 }]],
    ['en', 'Years 4–7 take part', [{ type: 'grades', from: 4, to: 7 }]],
    ['fi', '1.6.-31.12.2017', [{ type: 'dates', start: '2017-06-01', end: '2017-12-31' }]],
    ['fi', '14.-15.11.2024', [{ type: 'dates', start: '2024-11-14', end: '2024-11-15' }]],
    ['sv', '14–15.11.2024', [{ type: 'dates', start: '2024-11-14', end: '2024-11-15' }]],
    ['fi', 'Alkaa 1.1.2017 ja päättyy 31.12.2018', [{ type: 'dates', start: '2017-01-01', end: '2018-12-31' }]],
    ['fi', 'päivitetty 5.3.2024', [{ type: 'date', date: '2024-03-05' }]],
    ['fi', '26.11.16 pidetty', [{ type: 'date', date: '2016-11-26' }]],
    ['fi', 'pidetään 7.–8. marraskuuta Tampereella', []],
    ['sv', 'hålls den 7–8 november i Tammerfors', []],
    ['en', 'is held on 7–8 November in Tampere', []],
    ['fi', '8. joulukuuta 2016', [{ type: 'date', date: '2016-12-08' }]],
    ['sv', 'den 8 december 2016', [{ type: 'date', date: '2016-12-08' }]],
    ['en', 'on 8 December 2016', [{ type: 'date', date: '2016-12-08' }]],
    ['en', 'on 14–15 November 2024', [{ type: 'dates', start: '2024-11-14', end: '2024-11-15' }]],
    ['en', 'from 1 June to 31 December 2017', [{ type: 'dates', start: '2017-06-01', end: '2017-12-31' }]],
    ['sv', 'från 1 juni till 31 december 2017', [{ type: 'dates', start: '2017-06-01', end: '2017-12-31' }]],
    ['en', 'aged 10–17 may come', [{ type: 'ages', from: 10, to: 17 }]],
    ['fi', 'noin 12 000 henkilöä', [count(12_000, 'henkilöä', 'about')]],
    ['fi', '12 eri kielellä', [count(12, 'eri kieltä')]],
    ['sv', '12 olika språk', [count(12, 'olika språk')]],
    ['en', '12 different languages', [count(12, 'different languages')]],
    ['fi', 'yli 10 kielellä', [count(10, 'kieltä', 'over')]],
    ['sv', 'på fler än 10 språk', [count(10, 'språk', 'over')]],
    ['en', 'in over 10 languages', [count(10, 'languages', 'over')]],
    ['en', 'in 10 or more', []],
    ['fi', '1420 henkilöä', [count(1420, 'henkilöä')]],
    ['fi', '400:aa nuorta', [count(400, 'nuorta')]],
    ['fi', '8–10 työntekijää', [count({ from: 8, to: 10 }, 'työntekijää')]],
    ['fi', 'vain 1 500–6 000 hakijaa', [count({ from: 1500, to: 6000 }, 'hakijaa')]],
    ['en', '1,500–6,000 applicants', [count({ from: 1500, to: 6000 }, 'applicants')]],
    ['en', 'received 20 Syrians', [count(20, 'Syrians')]],
    ['fi', '2-1900 työntekijää', [count({ from: 2, to: 1900 }, 'työntekijää')]],
    ['fi', '5 miljoonaa ihmistä', [count(5_000_000, 'ihmistä')]],
    ['fi', '2–3 tuhatta osallistujaa', [count({ from: 2000, to: 3000 }, 'osallistujaa')]],
    ['en', '12,500 people', [count(12_500, 'people')]],
    ['fi', 'lähes 2000 henkilöä', [count(2000, 'henkilöä', 'nearly')]],
    ['fi', '1950 kiintiöpakolaista', [count(1950, 'kiintiöpakolaista')]],
    [
      'fi',
      '70 % kokee, vähintään 75%:lla',
      [
        { type: 'percent', value: 70 },
        { type: 'percent', value: 75, bound: 'at-least' },
      ],
    ],
    ['fi', '10–15 prosenttia', [{ type: 'percent', value: { from: 10, to: 15 } }]],
    ['fi', 'arviolta 5 %', [{ type: 'percent', value: 5, bound: 'about' }]],
    ['en', '2.5 per cent', [{ type: 'percent', value: 2.5 }]],
    ['fi', '0,125 prosenttia', [{ type: 'percent', value: 0.125 }]],
    ['sv', '25 procent', [{ type: 'percent', value: 25 }]],
    ['fi', '2 500,50 euroa', [money('2500.50')]],
    ['fi', '5 miljoonaa euroa', [money('5000000')]],
    ['fi', '2,5 milj. euroa', [money('2500000')]],
    ['sv', '3 miljoner euro', [money('3000000')]],
    ['en', '12 500 euros', [money('12500')]],
    ['en', '12,500 euros', [money('12500')]],
    ['fi', '12\u202F500 eurolla', [money('12500')]],
    ['fi', 'EUR 200 000', [money('200000')]],
    ['en', 'EUR 200,000.50', [money('200000.50')]],
    ['en', '€2.5 million', [money('2500000')]],
    ['fi', '200 t€', [money('200000')]],
    ['fi', '1,2 M€', [money('1200000')]],
    ['fi', '0,5 euroa', [money('0.50')]],
    ['fi', '100 000–200 000 euroa', [{ type: 'money', amount: { from: '100000', to: '200000' }, currency: 'EUR' }]],
    // No half number: of a range that falls, of digits that run on, of a decimal that counts nothing.
    ['fi', '10–8 työntekijää', []],
    ['fi', '1234 567 euroa', []],
    ['fi', '12 5000 henkilöä', []],
    ['fi', '2,5 henkilötyövuotta', []],
    ['fi', '1.2.3 kohtaa', []],
    ['en', 'act 681/2023', []],
    // No part of a name, and nothing that only numbers.
    ['fi', 'Oulu10 ja TASE2', []],
    ['sv', 'På Oulu10 språk', []],
    ['en', 'at Oulu10 people', []],
    ['en', 'The K5 municipalities', []],
    ['fi', '3. kieli ja 3:nnen kielen', []],
    ['sv', 'den 3:e sektorn', []],
    ['en', 'the 3rd languages', []],
    ['fi', '1) henkilöä 2) Tavoite 1: henkilöä', []],
    ['fi', 'klo 9–16 henkilöä', []],
    ['sv', '7–8.11. personer', []],
    // What no entry names is no figure: an adjective, a verb, another word that begins alike.
    ['en', 'They have 10 get', []],
    ['fi', '8 muuta', []],
    ['fi', '5 eurooppalaista', []],
    ['fi', '12 kieltoa', []],
    ['fi', '12 asiakaspalvelupistettä', []],
    ['fi', 'Aloittaneita on 13.', []],
    ['fi', '1 henkilöä', []],
    // The Swedish word says "during" and "below" alike.
    ['sv', 'under 10 veckor', [count(10, 'veckor')]],
  ])('%s: %s', (lang, text, expected) => {
    expect(facts(text, lang)).toEqual(expected);
  });

  test('a number of the record’s own name is no year and no count, in its text neither', () => {
    const named = (text: string): object[] => factsOf(edition(text, 'fi', 'Integration 2022')).map(bare);
    expect(named('Integration 2022 pidetään vuonna 2022.')).toEqual([years(2022)]);
    expect(facts('Integration 2022 pidetään.')).toEqual([years(2022)]);
  });

  test('a fact knows its words, line and column', () => {
    expect(factsOf(edition('  Nyt yli 40 ryhmää.'))).toEqual([
      { type: 'count', value: 40, bound: 'over', what: 'ryhmää', text: 'yli 40', line: 7, column: 7 },
    ]);
  });
});

describe('what is read of a number', () => {
  test.each(['12 5000 henkilöä', '1234 567 henkilöä', '8–1234 567 henkilöä', '8–10.5.2 henkilöä', '3rd henkilöä'])(
    'nothing of one that is not read whole: %s',
    (text) => {
      expect(readingsIn(text, 'fi').filter(({ value }) => value !== undefined)).toEqual([]);
    },
  );

  test('what it counts is named by as many words as an entry has', () => {
    const label = (fi: string): Localized => ({ fi, sv: fi, en: fi });
    const index = countedIndexOf([
      { words: { fi: ['kiele'], sv: [], en: [] }, label: label('kieltä') },
      { words: { fi: ['kielen opiskelija'], sv: [], en: [] }, label: label('kielen opiskelijaa') },
    ]);
    expect(index.labelAt('kielen opiskelijalle', 'fi')?.fi).toBe('kielen opiskelijaa');
    expect(index.labelAt('kielellä', 'fi')?.fi).toBe('kieltä');
    expect(index.labelAt('kielellä', 'sv')).toBeUndefined();
  });
});
