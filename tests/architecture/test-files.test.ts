import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { HEAVY } from '../support/heavy-first.ts';
import { TEST_FILES } from '../test-files.ts';
import { ROOT } from './support/graph.ts';

const files = globSync('tests/**/*.test.ts', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));

/** Test files that no project of vitest runs, or more than one. */
const misplaced = (paths: readonly string[]): string[] =>
  paths.filter((path) => Object.values(TEST_FILES).filter((pattern) => posix.matchesGlob(path, pattern)).length !== 1);

test('every test file belongs to one project of vitest', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(misplaced(files)).toEqual([]);
});

test('a file in a folder that no project knows is told', () => {
  expect(misplaced(['tests/atlas/map.test.ts', 'tests/lib/map.test.ts'])).toEqual(['tests/lib/map.test.ts']);
});

test('every project of vitest has files', () => {
  const empty = Object.entries(TEST_FILES).filter(
    ([, pattern]) => !files.some((path) => posix.matchesGlob(path, pattern)),
  );
  expect(empty.map(([name]) => name)).toEqual([]);
});

test('the heavy files that begin first are there', () => {
  expect(HEAVY.filter((pattern) => !files.some((path) => pattern.test(path))).map(String)).toEqual([]);
});
