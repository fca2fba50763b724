import { secondsSince } from './seconds.ts';

/** How a step ended: passed, failed with what it printed, or left out with the reason. */
export type Verdict =
  { type: 'passed'; note?: string } | { type: 'failed'; output: string } | { type: 'skipped'; reason: string };

/** One check of the project. */
export interface Step {
  title: string;
  /** Titles of steps without whose success this one says nothing. */
  needs?: readonly string[];
  run: (say: (line: string) => void) => Promise<Verdict>;
}

export interface StepResult {
  title: string;
  seconds: number;
  verdict: Verdict;
}

/**
 * Runs the steps in their order. A failure does not stop the others; a step that needs one that did
 * not pass is skipped.
 */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    const unmet = (step.needs ?? []).filter((title) => !hasPassed(results, title));
    say(`[${index + 1}/${steps.length}] ${step.title} …`);
    const started = performance.now();
    const verdict: Verdict =
      unmet.length > 0 ? { type: 'skipped', reason: `needs: ${unmet.join(', ')}` } : await verdictOf(step, say);
    const result = { title: step.title, seconds: secondsSince(started), verdict };
    results.push(result);
    say(describe(result));
  }
  return results;
}

const hasPassed = (results: readonly StepResult[], title: string): boolean =>
  results.some((result) => result.title === title && result.verdict.type === 'passed');

async function verdictOf(step: Step, say: (line: string) => void): Promise<Verdict> {
  try {
    return await step.run(say);
  } catch (error) {
    return { type: 'failed', output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function describe({ seconds, verdict }: StepResult): string {
  switch (verdict.type) {
    case 'passed':
      return `      passed, ${seconds} s${verdict.note === undefined ? '' : ` (${verdict.note})`}`;
    case 'skipped':
      return `      skipped: ${verdict.reason}`;
    case 'failed':
      return `${indent(verdict.output)}\n      FAILED, ${seconds} s`;
  }
}

const indent = (text: string): string => text.replaceAll(/^/gm, '      | ');

/** The table of all steps, and at its end the plain line "N passed, N failed". */
export function summarise(results: readonly StepResult[]): string {
  const width = Math.max(0, ...results.map(({ title }) => title.length));
  const rows = results.map(
    ({ title, seconds, verdict }) => `  ${title.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${verdict.type}`,
  );
  const count = (type: Verdict['type']): number => results.filter(({ verdict }) => verdict.type === type).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  return [...rows, '', `${count('passed')} passed, ${count('failed')} failed${skipped}`].join('\n');
}
