import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testProgress } from '../../scripts/run/test-progress.ts';
import { ROOT } from '../../scripts/run/tools.ts';
import { TEST_FILES } from '../test-files.ts';

test('files that have ended are counted, whether they passed or not, and single tests are not', () => {
  const lines = [
    ' RUN  v5.1.1',
    ' ✓ |unit| tests/mdx/round-trip.test.ts (14 tests) 5929ms',
    '   ✓ text through the MDX writer and the readers (11)',
    '     ✓ a title that names some.test.ts 5251ms',
    ' ❯ |unit| tests/atlas/cite.test.ts (8 tests | 1 failed) 1212ms',
    ' ✓ |unit| tests/atlas/map.test.ts (1 test) 12ms',
  ];
  expect(testProgress(53, lines)).toBe('3 of 53 files');
});

test('every test file is of one kind', () => {
  const all = globSync('tests/**/*.test.ts', { cwd: ROOT });
  const ofKinds = Object.values(TEST_FILES).flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
  expect(ofKinds.toSorted()).toEqual(all.toSorted());
});
