import { expect, test } from 'vitest';
import { today } from '../../src/browser/today.ts';

test.each([
  ['2025-06-30T20:59:59Z', '2025-06-30'],
  ['2025-06-30T21:00:00Z', '2025-07-01'],
  ['2025-12-31T22:00:00Z', '2026-01-01'],
])('at %s it is %s in Finland, wherever the reader is', (moment, day) => {
  expect(today(new Date(moment))).toBe(day);
});
