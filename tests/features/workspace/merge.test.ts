import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEEN_LINES, joinTexts, mergeLists, mergeText, moved } from '../../../src/features/workspace/merge.ts';

describe('two changes of one text', () => {
  test.each([
    ['nobody changed it', 'a', 'a', 'a', 'a'],
    ['this page changed it', 'a', 'b', 'a', 'b'],
    ['the other tab changed it', 'a', 'a', 'b', 'b'],
    ['both alike', 'a', 'b', 'b', 'b'],
    ['both: both stand', 'a', 'b', 'c', 'c\n\nb'],
    ['a word of the other is no text of its own', '', 'Espoo', 'Espoon kaupunki', 'Espoon kaupunki\n\nEspoo'],
    ['the other holds this one as a paragraph', 'a', 'b', 'x\n\nb\n\ny', 'x\n\nb\n\ny'],
    ['this one holds the other as a paragraph', 'a', 'x\n\nb', 'b', 'x\n\nb'],
    ['one took a line away, the other added one', 'a\nb\nc', 'a\nc', 'a\nb\nc\nd', 'a\nc\nd'],
    ['the other took a line away, this one added one', 'a\nb\nc', 'z\na\nb\nc', 'a\nb', 'z\na\nb'],
    ['both changed other lines', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
    ['both changed one line', '100 e', '200 e', '1000 e', '1000 e\n\n200 e'],
    ['both added in one place', 'a', 'a\nb', 'a\nc', 'a\nc\n\na\nb'],
    ['one emptied it, the other wrote', 'a', '', 'c', 'c'],
    ['the other emptied it, this one wrote', 'a', 'b', '', 'b'],
  ])('%s', (_name, before, own, other, joined) => {
    expect(mergeText(before, own, other)).toBe(joined);
  });
});

describe('any two texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab\n ')), maxLength: 12 });

  test('of one line stand beside each other, and joining again changes nothing', () => {
    expect(joinTexts('Espoo', 'Espoon kaupunki', BETWEEN_LINES)).toBe('Espoo / Espoon kaupunki');
    expect(joinTexts('Espoo / Juva', 'Juva', BETWEEN_LINES)).toBe('Espoo / Juva');
  });

  test('joined: both stand whole', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const both = joinTexts(one, other);
        expect([both.includes(one), both.includes(other)]).toEqual([true, true]);
        expect([joinTexts(both, one), joinTexts(both, other)]).toEqual([both, both]);
      }),
    );
  });

  test('changed from one text: every line that either has written is there', () => {
    fc.assert(
      fc.property(text, text, text, (before, own, other) => {
        const both = mergeText(before, own, other).split('\n');
        const known = new Set(before.split('\n'));
        // A text that one side did not change goes with what the other made of it.
        const written = [own, other].filter((one) => one !== before).flatMap((one) => one.split('\n'));
        for (const line of written) if (!known.has(line) && line !== '') expect(both).toContain(line);
      }),
    );
  });
});

test('lists join by key: the first in its order, then what is new', () => {
  const joined = mergeLists(
    [
      { key: 'b', n: 1 },
      { key: 'a', n: 2 },
    ],
    [
      { key: 'a', n: 3 },
      { key: 'c', n: 4 },
    ],
    ({ key }) => key,
    (one, other) => ({ key: one.key, n: one.n + other.n }),
  );
  expect(joined).toEqual([
    { key: 'b', n: 1 },
    { key: 'a', n: 5 },
    { key: 'c', n: 4 },
  ]);
});

test('an item moves to another place', () => {
  expect([moved(['a', 'b', 'c'], 0, 2), moved(['a', 'b', 'c'], 2, 1)]).toEqual([
    ['b', 'c', 'a'],
    ['a', 'c', 'b'],
  ]);
});
