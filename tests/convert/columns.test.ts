import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsAtEnd } from '../../scripts/convert/facts/amounts.ts';
import { readDay } from '../../scripts/convert/facts/dates.ts';
import { readAmount } from '../../scripts/convert/facts/money.ts';

/** Ways to print thousands and decimals that leave no doubt, and what may stand around the digits. */
const GAPS = ['', ' ', '\u00A0', '\u202F', '\u2009', '’'];
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', ' €'],
  ['', '€'],
  ['€', ''],
  ['€ ', ''],
  ['', ' EUR'],
  ['', ' euroa'],
  ['', ' euro'],
];

const grouped = (euros: number, gap: string): string => String(euros).replace(/\B(?=(?:\d{3})+$)/gu, gap);
const cents = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
const euros = fc.integer({ min: 0, max: 99_999_999 });

describe('an amount', () => {
  test('printed in any style is read as the same value', () => {
    fc.assert(
      fc.property(
        euros,
        fc.option(cents, { nil: undefined }),
        fc.constantFrom(...GAPS),
        fc.constantFrom(',', '.'),
        fc.constantFrom(...AROUND),
        (whole, part, gap, point, [before, after]) => {
          const digits = `${grouped(whole, gap)}${part === undefined ? '' : `${point}${part}`}`;
          const amount = part === undefined || part === '00' ? String(whole) : `${String(whole)}.${part}`;
          expect(readAmount(`${before}${digits}${after}`)).toEqual({ amount });
        },
      ),
    );
  });

  test('with full stops or commas between thousands is read where decimals tell which they are', () => {
    fc.assert(
      fc.property(euros, cents, (whole, part) => {
        const amount = part === '00' ? String(whole) : `${String(whole)}.${part}`;
        expect(readAmount(`${grouped(whole, '.')},${part}`)).toEqual({ amount });
        expect(readAmount(`${grouped(whole, ',')}.${part}`)).toEqual({ amount });
      }),
    );
  });

  test.each<[string, object | undefined]>([
    ['849.300', { readings: ['849300', '849.300'] }],
    ['1,234', { readings: ['1234', '1.234'] }],
    ['1,2 milj. €', { amount: '1200000' }],
    ['1,25 miljoonaa euroa', { amount: '1250000' }],
    ['850 t€', { amount: '850000' }],
    ['0,75 M€', { amount: '750000' }],
    ['5000,-', { amount: '5000' }],
    ['5 %', undefined],
    ['500 kr', undefined],
    ['-500', undefined],
    ['12 34', undefined],
    ['1000–2000', undefined],
    ['', undefined],
  ])('%s', (printed, read) => {
    expect(readAmount(printed)).toEqual(read);
  });
});

describe('amounts at the end of a text', () => {
  const wordsOf = (text: string, count: number): unknown => {
    const read = amountsAtEnd(text, count);
    if (read === undefined || 'bad' in read) return read === undefined ? 'none' : 'bad';
    return 'found' in read ? read.found.map(({ start, end }) => text.slice(start, end)) : read.readings;
  };

  test('are read whole after the end of a sentence, however their thousands stand', () => {
    fc.assert(
      fc.property(euros, fc.constantFrom(...GAPS), (whole, gap) => {
        const printed = grouped(whole, gap);
        expect(wordsOf(`Piiri kokoontuu. ${printed}`, 1)).toEqual([printed]);
      }),
    );
  });

  test.each<[string, number, unknown]>([
    ['Piiri kokoontuu 849 300', 1, ['849 300']],
    ['Ryhmiä on 12 849 300', 1, ['12 849 300', '849 300', '300']],
    ['Alkoi vuonna 2023 849 300', 1, ['849 300']],
    ['Piiri. 750 000 1 000 000', 2, ['750 000', '1 000 000']],
    ['Piiri. 849 300\t750 000', 2, ['849 300', '750 000']],
    ['Piiri. 849 300 750 000', 2, ['849 | 300 750 000', '849 300 | 750 000', '300 | 750 000']],
    ['Piiri. 12a4', 1, 'bad'],
    ['Piiri kokoontuu.', 1, 'none'],
  ])('%s', (text, count, expected) => {
    expect(wordsOf(text, count)).toEqual(expected);
  });
});

describe('a day', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));

  test('printed in any style is read as the same day', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const [m, d] = [String(Number(month)), String(Number(day))];
        for (const printed of [
          `${d}.${m}.${year}`,
          `${day}.${month}.${year}`,
          `${d}. ${m}. ${year}`,
          `${d}.${m}.${year.slice(2)}`,
          date,
        ])
          expect(readDay(printed), printed).toEqual({ date });
      }),
    );
  });

  test.each<[string, object | undefined]>([
    ['31/12/2024', { date: '2024-12-31' }],
    ['3/4/2023', { readings: ['2023-04-03', '2023-03-04'] }],
    ['1.1.67', { readings: ['1967', '2067'] }],
    ['31.2.2023', undefined],
    ['2023-02-31', undefined],
    ['12/2024', undefined],
    ['1.1.202', undefined],
  ])('%s', (printed, read) => {
    expect(readDay(printed)).toEqual(read);
  });
});
