import type { ProgramName } from '../programs/table.ts';
import { secondsSince } from './seconds.ts';

/** How a step ended: passed, failed with what it printed, left out with the reason, or lacking programs. */
export type Verdict =
  | { type: 'passed'; note?: string }
  | { type: 'failed'; output: string }
  | { type: 'skipped'; reason: string }
  | { type: 'lacking'; programs: readonly string[] };

/** One check of the project. */
export interface Step {
  title: string;
  /** Titles of steps without whose success this one says nothing. */
  needs?: readonly string[];
  /** Programs that it starts: without one of them it cannot run, which counts as a failure. */
  programs?: readonly ProgramName[];
  /** What it writes and another step reads or writes: steps that share a name do not run at the same time. */
  holds?: readonly string[];
  /** Whether it uses every core by itself. */
  alone?: boolean;
  /** Whether it waits for a network more than it computes, so that it takes no lane from the others. */
  waits?: boolean;
  run: (say: (line: string) => void) => Promise<Verdict>;
}

export interface StepResult {
  title: string;
  seconds: number;
  verdict: Verdict;
}

/** How steps are run. */
export interface Running {
  /** How many steps may run at the same time. */
  lanes?: number;
  /** The programs that a step needs and the machine lacks, asked when it is about to begin. */
  lackedBy?: (step: Step) => readonly string[];
}

/**
 * Runs the steps, in their order as far as they can begin. A failure does not stop the others; a step
 * that needs one that did not pass is skipped.
 * @returns a result for each step, in the order of the steps
 */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
  { lanes = 1, lackedBy = () => [] }: Running = {},
): Promise<StepResult[]> {
  const results = new Map<Step, StepResult>();
  const running = new Map<Step, Promise<void>>();
  const verdicts = (): Map<string, Verdict> =>
    new Map([...results.values()].map(({ title, verdict }) => [title, verdict]));
  const begin = async (step: Step): Promise<void> => {
    say(`[${steps.indexOf(step) + 1}/${steps.length}] ${step.title} …`);
    const started = performance.now();
    const verdict = await verdictOf(step, verdicts(), lackedBy, (line) => {
      say(`      ${step.title}, ${line}`);
    });
    const result = { title: step.title, seconds: secondsSince(started), verdict };
    results.set(step, result);
    running.delete(step);
    say(describe(result));
  };
  while (results.size < steps.length) {
    const waiting = steps.filter((step) => !results.has(step) && !running.has(step));
    const free = [...running.keys()].filter(({ waits }) => waits !== true).length < lanes;
    const next = waiting.find((step) => (free || step.waits) && canBegin(step, [...running.keys()], waiting));
    if (next !== undefined) running.set(next, begin(next));
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These steps wait for each other: ${waiting.map(({ title }) => title).join(', ')}`);
  }
  return steps.flatMap((step) => results.get(step) ?? []);
}

/** Whether what a step needs has ended, and what it shares is free. */
function canBegin(step: Step, running: readonly Step[], waiting: readonly Step[]): boolean {
  if (running.length > 0 && (step.alone === true || running.some(({ alone }) => alone))) return false;
  const unended = [...running, ...waiting].map(({ title }) => title);
  const held = new Set(running.flatMap(({ holds = [] }) => holds));
  return (step.needs ?? []).every((title) => !unended.includes(title)) && !step.holds?.some((name) => held.has(name));
}

async function verdictOf(
  step: Step,
  verdicts: ReadonlyMap<string, Verdict>,
  lackedBy: NonNullable<Running['lackedBy']>,
  say: (line: string) => void,
): Promise<Verdict> {
  const unmet = (step.needs ?? []).filter((title) => verdicts.get(title)?.type !== 'passed');
  if (unmet.length > 0) return { type: 'skipped', reason: `needs: ${unmet.join(', ')}` };
  const programs = lackedBy(step);
  if (programs.length > 0) return { type: 'lacking', programs };
  try {
    return await step.run(say);
  } catch (error) {
    return { type: 'failed', output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function describe({ title, seconds, verdict }: StepResult): string {
  switch (verdict.type) {
    case 'passed':
      return `      ${title}: passed, ${seconds} s${verdict.note === undefined ? '' : ` (${verdict.note})`}`;
    case 'skipped':
      return `      ${title}: skipped: ${verdict.reason}`;
    case 'lacking':
      return `      ${title}: COULD NOT RUN, because this machine lacks ${verdict.programs.join(', ')}`;
    case 'failed':
      return `${indent(verdict.output)}\n      ${title}: FAILED, ${seconds} s`;
  }
}

const indent = (text: string): string => text.replaceAll(/^/gm, '      | ');

/** Whether nothing failed and everything that was asked for could run. */
export const isGood = (results: readonly StepResult[]): boolean =>
  results.every(({ verdict: { type } }) => type === 'passed' || type === 'skipped');

/**
 * The table of all steps, the plain line "N passed, N failed", and last what could not run, which fails too.
 * @param seconds how long they took together: less than their sum where some ran side by side
 */
export function summarise(results: readonly StepResult[], seconds: number): string {
  const width = Math.max(0, ...results.map(({ title }) => title.length));
  const row = (title: string, time: number): string => `  ${title.padEnd(width)}  ${time.toFixed(1).padStart(6)} s`;
  const rows = results.map((result) => `${row(result.title, result.seconds)}  ${result.verdict.type}`);
  const count = (type: Verdict['type']): number => results.filter(({ verdict }) => verdict.type === type).length;
  const others = (['skipped', 'lacking'] as const).filter((type) => count(type) > 0);
  const counts = [
    `${count('passed')} passed`,
    `${count('failed')} failed`,
    ...others.map((type) => `${count(type)} ${SAID[type]}`),
  ];
  return [...rows, row('in all', seconds), '', counts.join(', '), ...lackingLines(results)].join('\n');
}

const SAID = { skipped: 'skipped', lacking: 'could not run' } as const;

/** What could not run, and how to leave it out. */
function lackingLines(results: readonly StepResult[]): string[] {
  const lacking = results.flatMap(({ title, verdict }) =>
    verdict.type === 'lacking' ? [{ title, programs: verdict.programs }] : [],
  );
  if (lacking.length === 0) return [];
  const names = new Set(lacking.flatMap(({ programs }) => programs));
  return [
    '',
    'Could not run, because this machine lacks a program:',
    ...lacking.map(({ title, programs }) => `  ${title}: ${programs.join(', ')}`),
    `Install what is missing, or leave it out by name: ${[...names].map((name) => `--without ${name}`).join(' ')}`,
  ];
}
