import { describe, expect, test } from 'vitest';
import { factValue } from '../../src/atlas/fact-value.ts';
import { BOUNDS, factSchema } from '../../src/schema/facts.ts';
import type { Bound, Fact } from '../../src/schema/facts.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { Lang } from '../../src/schema/lang.ts';

const span = { text: 'x', line: 1, column: 1 };
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('the value of a fact', () => {
  const what = 'kieltä';
  test.each<[fact: Fact, lang: Lang, expected: string]>([
    [{ type: 'count', value: 12, what: 'eri kieltä', ...span }, 'fi', '12 eri kieltä'],
    [{ type: 'count', value: 10, bound: 'over', what, ...span }, 'fi', 'yli 10 kieltä'],
    [{ type: 'count', value: 10, bound: 'over', what: 'språk', ...span }, 'sv', 'över 10 språk'],
    [{ type: 'count', value: 10, bound: 'over', what: 'languages', ...span }, 'en', 'over 10 languages'],
    [{ type: 'count', value: { from: 1500, to: 6000 }, what: 'people', ...span }, 'en', '1,500–6,000 people'],
    [{ type: 'percent', value: 5, bound: 'about', ...span }, 'fi', 'noin 5 %'],
    [{ type: 'percent', value: { from: 5, to: 10 }, ...span }, 'en', '5–10%'],
    [{ type: 'money', amount: '5', currency: 'EUR', bound: 'at-most', ...span }, 'en', 'at most €5'],
    [{ type: 'money', amount: { from: '5', to: '10' }, currency: 'EUR', ...span }, 'fi', '5 €–10 €'],
    [{ type: 'ages', from: 16, to: 29, ...span }, 'en', '16–29 years'],
    [{ type: 'ages', from: 17, bound: 'over', ...span }, 'sv', 'över 17 år'],
    [{ type: 'ages', to: 18, bound: 'under', ...span }, 'fi', 'alle 18 vuotta'],
    [{ type: 'ages', from: 15, to: 15, ...span }, 'fi', '15 vuotta'],
  ])('%o in %s', (fact, lang, expected) => {
    expect(factSchema.parse(fact)).toEqual(fact);
    expect(plain(factValue(fact, lang))).toBe(expected);
  });

  test('no bound is told like another, or as nothing', () => {
    const told = (lang: Lang, bound?: Bound): string =>
      factValue({ type: 'count', value: 2, bound, what, ...span }, lang);
    for (const lang of LANGS) expect(new Set([undefined, ...BOUNDS].map((bound) => told(lang, bound))).size).toBe(7);
  });

  test.each([
    { type: 'count', value: { from: 6, to: 6 }, what },
    { type: 'count', value: { from: 6 }, what },
    { type: 'count', value: 2.5, what },
    { type: 'count', value: 2 },
    { type: 'percent', value: 5, bound: 'some' },
    { type: 'money', amount: { from: '10', to: '9' }, currency: 'EUR' },
    { type: 'ages', from: 17 },
    { type: 'ages', to: 17, bound: 'over' },
    { type: 'ages', from: 16, to: 29, bound: 'over' },
    { type: 'ages', from: 17, bound: 'about' },
  ])('%o is no fact', (fact) => {
    expect(factSchema.safeParse({ ...fact, ...span }).success).toBe(false);
  });
});
