import { expect, it } from 'vitest';
import { statusOfDates } from '../../src/atlas/status-of-dates.ts';

it.each([
  ['2024-01-01', '2024-12-31', 'running'],
  ['2024-06-01', '2024-06-01', 'running'],
  ['2024-06-02', '2024-12-31', 'upcoming'],
  ['2023-01-01', '2024-05-31', 'ended'],
  [undefined, '2024-05-31', 'ended'],
  ['2024-06-02', undefined, 'upcoming'],
  ['2024-01-01', undefined, 'unknown'],
  [undefined, undefined, 'unknown'],
  ['2025-01-01', '2023-12-31', 'unknown'],
  ['2024-03-01', '2024-02-01', 'unknown'],
] as const)('from %s to %s on 1 June 2024: %s', (start, end, status) => {
  expect(statusOfDates(start, end, '2024-06-01')).toBe(status);
});
