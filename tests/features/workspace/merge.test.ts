import { describe, expect, test } from 'vitest';
import { mergeLists, mergeText, moved } from '../../../src/features/workspace/merge.ts';

describe('two changes of one text', () => {
  test.each([
    ['nobody changed it', 'a', 'a', 'a', 'a'],
    ['this page changed it', 'a', 'b', 'a', 'b'],
    ['the other tab changed it', 'a', 'a', 'b', 'b'],
    ['both alike', 'a', 'b', 'b', 'b'],
    ['both: both stand', 'a', 'b', 'c', 'c\n\nb'],
    ['the other holds this one', 'a', 'b', 'x b y', 'x b y'],
    ['this one holds the other', 'a', 'x b y', 'b', 'x b y'],
    ['one emptied it, the other wrote', 'a', '', 'c', 'c'],
    ['the other emptied it, this one wrote', 'a', 'b', '', 'b'],
  ])('%s', (_name, before, own, other, joined) => {
    expect(mergeText(before, own, other)).toBe(joined);
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
