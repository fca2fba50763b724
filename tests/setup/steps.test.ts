import { expect, test } from 'vitest';
import { lastLines } from '../../scripts/run/last-lines.ts';
import { isGood, runSteps, summarise } from '../../scripts/run/steps.ts';
import type { Step, Verdict } from '../../scripts/run/steps.ts';

const silent = (): void => undefined;

const ending = (title: string, verdict: Verdict, ...needs: string[]): Step => ({
  title,
  needs,
  run: () => Promise.resolve(verdict),
});

const passed: Verdict = { type: 'passed' };
const failed: Verdict = { type: 'failed', output: 'line 1\nline 2' };

const verdicts = async (...steps: Step[]): Promise<string[]> =>
  (await runSteps(steps, silent)).map(({ verdict }) => verdict.type);

test('a failure does not stop the steps after it', async () => {
  expect(await verdicts(ending('lint', failed), ending('unit', passed))).toEqual(['failed', 'passed']);
});

test('a step whose need failed is skipped, and so is one that needs a skipped one', async () => {
  const steps = [ending('build', failed), ending('site', passed, 'build'), ending('report', passed, 'site')];
  expect(await verdicts(...steps)).toEqual(['failed', 'skipped', 'skipped']);
});

test('a step that throws has failed', async () => {
  const step: Step = { title: 'broken', run: () => Promise.reject(new Error('no such program')) };
  const [result] = await runSteps([step], silent);
  expect(result && summarise([result], 1)).toContain('0 passed, 1 failed');
  expect(result?.verdict.type === 'failed' && result.verdict.output).toContain('Error: no such program');
});

test('what is said while the steps run', async () => {
  const said: string[] = [];
  await runSteps([ending('lint', failed), ending('unit', { type: 'passed', note: '3 passed' })], (line) =>
    said.push(line),
  );
  expect(said.map((line) => line.replaceAll(/\d+(?:\.\d+)? s/g, '0 s'))).toEqual([
    '[1/2] lint …',
    '      | line 1\n      | line 2\n      lint: FAILED, 0 s',
    '[2/2] unit …',
    '      unit: passed, 0 s (3 passed)',
  ]);
});

test('the table ends with the plain line of counts', () => {
  expect(
    summarise(
      [
        { title: 'lint', seconds: 3.25, verdict: passed },
        { title: 'browser tests', seconds: 61, verdict: failed },
      ],
      62.5,
    ),
  ).toBe(
    [
      '  lint              3.3 s  passed',
      '  browser tests    61.0 s  failed',
      '  in all           62.5 s',
      '',
      '1 passed, 1 failed',
    ].join('\n'),
  );
});

test('skipped steps are counted apart', () => {
  const skipped: Verdict = { type: 'skipped', reason: 'needs: build' };
  expect(summarise([{ title: 'site', seconds: 0, verdict: skipped }], 0)).toMatch(/^0 passed, 0 failed, 1 skipped$/m);
});

test('what lacks a program could not run, is listed last, and is a failure', async () => {
  const steps: Step[] = [
    { ...ending('webkit reads', passed), programs: ['webkit', 'xvfb'] },
    { ...ending('chromium reads', passed), programs: ['chromium'] },
    ending('report', passed, 'webkit reads'),
  ];
  const results = await runSteps(steps, silent, {
    lackedBy: ({ programs = [] }) => programs.filter((name) => name === 'webkit'),
  });
  expect(results.map(({ verdict }) => verdict.type)).toEqual(['lacking', 'passed', 'skipped']);
  expect(isGood(results)).toBe(false);
  expect(summarise(results, 1).split('\n').slice(-5)).toEqual([
    '1 passed, 0 failed, 1 skipped, 1 could not run',
    '',
    'Could not run, because this machine lacks a program:',
    '  webkit reads: webkit',
    'Install what is missing, or leave it out by name: --without webkit',
  ]);
});

test('whether a program is there is asked when the step begins, since another may fetch it', async () => {
  const there = new Set<string>();
  const fetching: Step = {
    title: 'fetching',
    run: () => {
      there.add('webkit');
      return Promise.resolve(passed);
    },
  };
  const results = await runSteps([fetching, { ...ending('reads', passed, 'fetching'), programs: ['webkit'] }], silent, {
    lackedBy: ({ programs = [] }) => programs.filter((name) => !there.has(name)),
  });
  expect(isGood(results)).toBe(true);
});

test('a long output keeps its end and says what is left out', () => {
  expect(lastLines('a\nb\nc\nd', 2)).toBe('… 2 lines left out …\nc\nd');
  expect(lastLines('a\nb', 2)).toBe('a\nb');
});
