import { describe, expect, test } from 'vitest';
import { dayInFinland } from '../../src/components/project/live-status.ts';
import { axisOf, isOnAxis, lanesOf, positionOf, stretchOf, yearsOf } from '../../src/atlas/timeline.ts';
import { BAR_LENGTH, barLengths } from '../../src/atlas/bar-lengths.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { isMissing } from '../../src/schema/text.ts';

const projects = loadRecords('fi').filter((record) => record.kind === 'project');

test('the day is that of Finland', () => {
  expect(dayInFinland(new Date('2025-06-30T20:59:59Z'))).toBe('2025-06-30');
  expect(dayInFinland(new Date('2025-06-30T21:00:00Z'))).toBe('2025-07-01');
  expect(dayInFinland(new Date('2025-12-31T22:00:00Z'))).toBe('2026-01-01');
});

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
