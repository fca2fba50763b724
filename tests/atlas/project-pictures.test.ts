import { describe, expect, test } from 'vitest';
import {
  axisOf,
  isOnAxis,
  lanesOf,
  loneDaysOf,
  positionOf,
  projectYears,
  stretchOf,
  yearsOf,
} from '../../src/atlas/timeline.ts';
import { BAR_LENGTH, barLengths } from '../../src/atlas/bar-lengths.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { isMissing } from '../../src/schema/text.ts';

const projects = loadRecords('fi').filter((record) => record.kind === 'project');

describe('the timeline', () => {
  const axis = { first: 2023, last: 2025 };

  test('has every year from the first beginning to the last end', () => {
    const found = axisOf(projects);
    const days = projects.flatMap(({ start, end }) => [start, end]).flatMap((day) => (isMissing(day) ? [] : [day]));
    const years = days.map((day) => Number(day.slice(0, 4)));
    expect(found).toEqual({ first: Math.min(...years), last: Math.max(...years) });
    expect(yearsOf(axis)).toEqual([2023, 2024, 2025]);
    expect(axisOf([])).toBeUndefined();
  });

  test('gives years the same length and a project its last day', () => {
    expect(positionOf('2023-01-01', axis)).toBe(0);
    expect(positionOf('2025-01-01', axis)).toBe(2);
    expect(stretchOf({ start: '2024-01-01', end: '2024-12-31' }, axis)).toEqual({ from: 1, to: 2 });
    expect(stretchOf({ start: '2024-01-01', end: { missing: 'not-in-source' } }, axis)).toBeUndefined();
  });

  test('draws no bar where an end stands before its beginning, but both days where they are', () => {
    const turned = { start: '2025-01-01', end: '2023-01-01' };
    expect(stretchOf(turned, axis)).toBeUndefined();
    expect(loneDaysOf(turned, axis)).toEqual([2, 0]);
    expect(loneDaysOf({ start: '2024-01-01', end: { missing: 'not-in-source' } }, axis)).toEqual([1]);
    expect(loneDaysOf({ start: '2023-01-01', end: '2023-01-01' }, axis)).toEqual([]);
  });

  test.each([
    ['2023-05-01', '2025-02-01', [2023, 2024, 2025]],
    ['2025-02-01', '2022-05-01', [2022, 2025]],
    ['2025-02-01', undefined, [2025]],
    [undefined, '2022-05-01', [2022]],
    [undefined, undefined, []],
  ])('a project from %s to %s is found by %j', (start, end, years) => {
    const missing = { missing: 'not-in-source' } as const;
    expect(projectYears({ start: start ?? missing, end: end ?? missing })).toEqual(years);
  });

  test('tells days outside from days inside', () => {
    expect(['2022-12-31', '2023-01-01', '2025-12-31', '2026-01-01'].map((day) => isOnAxis(day, axis))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('has every project once, by objective and then by beginning', () => {
    const lanes = lanesOf(projects);
    expect(lanes.flatMap((lane) => lane.projects.map(({ id }) => id)).toSorted()).toEqual(
      projects.map(({ id }) => id).toSorted(),
    );
    for (const lane of lanes) {
      expect(new Set(lane.projects.map(({ objective }) => objective.code)).size).toBe(1);
      const starts = lane.projects.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted());
    }
  });
});

test('bars are as long as their sums are large', () => {
  expect(barLengths([50n, 200n, 0n])).toEqual([BAR_LENGTH / 4, BAR_LENGTH, 0]);
  expect(barLengths([0n, 0n])).toEqual([0, 0]);
  expect(barLengths([])).toEqual([]);
});
