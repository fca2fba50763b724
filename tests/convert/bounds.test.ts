import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUND_WORDS } from '../../scripts/convert/facts/bounds.ts';
import { readingsIn } from '../../scripts/convert/facts/figures.ts';
import { decimalOf, powerOf, wholeOf } from '../../scripts/convert/facts/numbers.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { count, facts, money } from '../support/figures.ts';

describe('the words that bound a number', () => {
  test.each(BOUND_WORDS.filter(([, , word]) => !/^(?:tai|eller|or) /u.test(word)))(
    '%s: %s is said by “%s”',
    (lang, bound, word) => {
      const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
      for (const said of [word, capital]) {
        const [reading, ...others] = readingsIn(`${said} 12 x`, lang);
        expect(others).toEqual([]);
        expect(reading).toMatchObject({ value: { type: 'count', value: 12, bound }, start: 0, key: `${bound} 12` });
      }
    },
  );

  test.each(BOUND_WORDS.filter(([, , word]) => /^(?:tai|eller|or) /u.test(word)))(
    '%s: %s is said by “%s”',
    (lang, bound, word) => {
      expect(readingsIn(`12 ${word} x`, lang)).toMatchObject([{ value: { type: 'count', value: 12, bound } }]);
    },
  );

  test('whatever is printed is read back, in every language', () => {
    const number = fc.record({
      from: fc.integer({ min: 2, max: 999_999 }),
      more: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
      separator: fc.constantFrom(' ', '\u00A0', '\u202F', '\u2009', ''),
      dash: fc.constantFrom('-', '–', '—', ' – ', ' - '),
      bound: fc.option(fc.constantFrom(...BOUND_WORDS.filter(([, , word]) => !/^(?:tai|eller|or) /u.test(word))), {
        nil: undefined,
      }),
      lang: fc.constantFrom(...LANGS),
    });
    fc.assert(
      fc.property(number, ({ from, more, separator, dash, bound, lang: other }) => {
        const lang = bound?.[0] ?? other;
        const print = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
        const range = print(from) + (more === undefined ? '' : dash + print(from + more));
        const what = { fi: 'henkilöä', sv: 'personer', en: 'people' }[lang];
        // Two years, or a year and the end of another, are years.
        fc.pre(!/^(?:19|20)\d\d/u.test(range) && !/^\d{1,2}-\d{1,2}$/u.test(range.replace(dash, '-')));
        const value = more === undefined ? from : { from, to: from + more };
        expect(facts(`Nyt ${bound === undefined ? '' : `${bound[2]} `}${range} ${what}`, lang)).toEqual([
          count(value, what, bound?.[1]),
        ]);
      }),
    );
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
        expect(facts(`Nyt ${printed} euroa`)).toEqual([money(String(value))]);
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
