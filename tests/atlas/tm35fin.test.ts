import { expect, test } from 'vitest';
import { tm35fin } from '../../src/atlas/map/tm35fin.ts';

test('agrees with the reference values of JHS 197 to the millimetre', () => {
  const { east, north } = tm35fin(60.3851068722, 19.84813676944);
  expect(north).toBeCloseTo(6_715_706.37708, 3);
  expect(east).toBeCloseTo(106_256.35961, 3);
});

test('the central meridian is the straight line at 500 km', () => {
  expect(tm35fin(60, 27).east).toBe(500_000);
  expect(tm35fin(70, 27).east).toBe(500_000);
});

test('places as far to the east as to the west of it mirror each other', () => {
  const west = tm35fin(65, 24);
  const east = tm35fin(65, 30);
  expect(east.east - 500_000).toBeCloseTo(500_000 - west.east, 6);
  expect(east.north).toBeCloseTo(west.north, 6);
});
