import { describe, expect, test } from 'vitest';
import { PROGRAM_NAMES } from '../../scripts/programs/table.ts';
import { runSteps } from '../../scripts/run/steps.ts';
import { PLAN, SELECTIONS, testSteps } from '../../scripts/run/test-steps.ts';
import type { PlannedStep } from '../../scripts/run/test-steps.ts';
import { TEST_FILES } from '../test-files.ts';

const silent = (): void => undefined;

describe.each(SELECTIONS)('the steps of %s', (selection) => {
  const steps = testSteps({ selection });

  test('need only such as are among them, and have one title each', () => {
    const titles = steps.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(steps.flatMap(({ needs = [] }) => needs).filter((need) => !titles.includes(need))).toEqual([]);
  });
});

test('npm test and the rest are everything, and share but what fetches programs', () => {
  const [first, all, rest] = SELECTIONS.map((selection) => testSteps({ selection }).map(({ title }) => title));
  expect(new Set([...(first ?? []), ...(rest ?? [])])).toEqual(new Set(all));
  expect(first?.filter((title) => rest?.includes(title))).toEqual(['programs that the tests start']);
});

test('every kind of test has a step', () => {
  expect(new Set(PLAN.flatMap(({ kind }) => kind ?? []))).toEqual(new Set(Object.keys(TEST_FILES)));
});

const plan: readonly PlannedStep[] = [
  { in: 'test', title: 'build', run: () => Promise.resolve({ type: 'passed' }) },
  {
    in: 'full',
    title: 'webkit reads',
    needs: ['build'],
    programs: ['webkit', 'xvfb'],
    run: () => Promise.resolve({ type: 'failed', output: 'ran' }),
  },
];

test('what needs a program that is left out is skipped with the reason, and nothing is fetched for it', async () => {
  const steps = testSteps({ selection: 'full', without: ['webkit', 'xvfb'] }, plan);
  expect(steps.map(({ title }) => title)).toEqual(['build', 'webkit reads']);
  const results = await runSteps(steps, silent);
  expect(results[1]?.verdict).toEqual({ type: 'skipped', reason: '--without webkit --without xvfb' });
});

test('the rest takes what npm test has run as done', () => {
  const [fetching, reads] = testSteps({ selection: 'rest' }, plan);
  expect(fetching?.title).toBe('programs that the tests start');
  expect(reads?.needs).toEqual([fetching?.title]);
});

test('a name of a program is one word, as a command line takes it', () => {
  expect(PROGRAM_NAMES.filter((name) => !/^[a-z]+$/u.test(name))).toEqual([]);
});
