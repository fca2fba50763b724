import { expect, it } from 'vitest';
import { announce } from '../../src/browser/announce.ts';
import { today } from '../../src/browser/today.ts';

it.each([
  ['2025-12-31T21:59:59Z', '2025-12-31'],
  ['2025-12-31T22:00:00Z', '2026-01-01'],
  ['2026-06-30T20:59:59Z', '2026-06-30'],
  ['2026-06-30T21:00:00Z', '2026-07-01'],
])('at %s it is %s in Finland, whatever the clock of the reader is set to', (moment, day) => {
  expect(today(new Date(moment))).toBe(day);
});

it('a text that is said twice is announced twice, and reads the same', () => {
  const status: { textContent: string | null } = { textContent: '' };
  const said = ['3 tulosta', '3 tulosta', '3 tulosta', '', ''].map((text) => {
    announce(status, text);
    return status.textContent;
  });
  expect(said.map((text) => text?.trim())).toEqual(['3 tulosta', '3 tulosta', '3 tulosta', '', '']);
  expect(new Set(said.slice(0, 2)).size).toBe(2);
  expect(said[1]).not.toBe(said[2]);
});
