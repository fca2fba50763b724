import { expect, test } from 'vitest';
import { runSteps } from '../../scripts/run/steps.ts';
import type { Step } from '../../scripts/run/steps.ts';
import { testSteps } from '../../scripts/run/test-steps.ts';

const silent = (): void => undefined;

type Limits = Omit<Step, 'title' | 'run'>;

/** Runs steps that each take a few turns of the event loop, and notes which were running when one began. */
async function companyOf(steps: Record<string, Limits>, lanes: number): Promise<Record<string, string[]>> {
  const running = new Set<string>();
  const company: Record<string, string[]> = {};
  await runSteps(
    Object.entries(steps).map(([title, limits]) => ({
      title,
      ...limits,
      run: async () => {
        company[title] = [...running];
        running.add(title);
        for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
        running.delete(title);
        return { type: 'passed' };
      },
    })),
    silent,
    lanes,
  );
  return company;
}

test('no more steps run at the same time than there are lanes', async () => {
  expect(await companyOf({ a: {}, b: {}, c: {} }, 2)).toEqual({ a: [], b: ['a'], c: ['b'] });
  expect(await companyOf({ a: {}, b: {} }, 1)).toEqual({ a: [], b: [] });
});

test('a step that needs another waits for it, and a later one that needs nothing goes before', async () => {
  expect(await companyOf({ a: {}, b: { needs: ['a'] }, c: {} }, 2)).toEqual({ a: [], c: ['a'], b: ['c'] });
});

test('steps that hold the same do not run at the same time', async () => {
  const steps = { a: { holds: ['x'] }, b: { holds: ['x', 'y'] }, c: { holds: ['z'] } };
  expect(await companyOf(steps, 2)).toEqual({ a: [], c: ['a'], b: ['c'] });
});

test('a step that uses every core has no company', async () => {
  expect(await companyOf({ a: {}, b: { alone: true }, c: {} }, 2)).toEqual({ a: [], c: ['a'], b: [] });
});

test('a step that waits takes no lane, and others wait for it only if they need it', async () => {
  const steps = { a: {}, b: { waits: true }, c: { needs: ['b'] }, d: {} };
  expect(await companyOf(steps, 1)).toEqual({ a: [], b: ['a'], d: ['b'], c: [] });
  expect(await companyOf({ a: { waits: true }, b: { alone: true } }, 1)).toEqual({ a: [], b: [] });
});

test('results come in the order of the steps, whenever they end', async () => {
  const quickHasEnded = Promise.withResolvers<undefined>();
  const slow: Step = {
    title: 'slow',
    run: async () => {
      await quickHasEnded.promise;
      return { type: 'passed' };
    },
  };
  const quick: Step = {
    title: 'quick',
    run: () => {
      quickHasEnded.resolve(undefined);
      return Promise.resolve({ type: 'passed' });
    },
  };
  expect((await runSteps([slow, quick], silent, 2)).map(({ title }) => title)).toEqual(['slow', 'quick']);
});

test('steps that wait for each other are an error, not a standstill', async () => {
  await expect(companyOf({ a: { needs: ['b'] }, b: { needs: ['a'] } }, 2)).rejects.toThrow('wait for each other: a, b');
});

test('every need of a check of npm test is one of its checks', () => {
  const titles = testSteps().map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const { needs = [] } of testSteps()) for (const need of needs) expect(titles).toContain(need);
});
