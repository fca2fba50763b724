import { expect, test } from 'vitest';
import { choiceHash, readChoice } from '../../../src/features/tools/kit/choice.ts';
import { isSame, valuesOfOne } from '../../../src/features/tools/compare/columns.ts';

test('an address says which records stand side by side', () => {
  expect(readChoice(choiceHash(['a', 'b-c']))).toEqual(['a', 'b-c']);
  expect(readChoice('')).toEqual([]);
  expect(choiceHash([])).toBe('');
});

test('what is no id or comes twice is left out; what has no room is for the page to tell', () => {
  expect(readChoice('#ids=a,a,<b>,../x,b,c,d,e')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(readChoice('#ids=__proto__,%3Cscript%3E,A')).toEqual([]);
});

test('a fact is the same whatever the order of its values', () => {
  expect(
    isSame([
      ['x', 'y'],
      ['y', 'x'],
    ]),
  ).toBe(true);
  expect(isSame([[], []])).toBe(true);
  expect(isSame([['x'], []])).toBe(false);
});

test('values of one column only', () => {
  expect([...valuesOfOne([['x', 'y'], ['y', 'z'], ['y']])]).toEqual(['x', 'z']);
  expect(valuesOfOne([['x']]).size).toBe(0);
  expect(valuesOfOne([['x'], ['y']]).size).toBe(0);
});
