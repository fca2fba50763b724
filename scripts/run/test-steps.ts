import { globSync } from 'node:fs';
import { READER, TEST_FILES } from '../../tests/test-files.ts';
import type { TestKind } from '../../tests/test-files.ts';
import { lackingOf } from '../programs/find.ts';
import { PROGRAMS } from '../programs/table.ts';
import type { ProgramName } from '../programs/table.ts';
import { runCommand } from './command.ts';
import { lastLines } from './last-lines.ts';
import type { Step, Verdict } from './steps.ts';
import { testProgress } from './test-progress.ts';
import { astro, build, checkNu, convert, eslint, prettier, programs, ROOT, script, tsc, vitest } from './tools.ts';
import type { NodeCommand } from './tools.ts';

/** `npm test` holds what breaks often, `npm run test:full` everything, and `--rest` only what the other leaves out. */
export const SELECTIONS = ['test', 'full', 'rest'] as const;
export type Selection = (typeof SELECTIONS)[number];

/** A step, and whether `npm test` holds it or only `npm run test:full`. */
export interface PlannedStep extends Step {
  in: 'test' | 'full';
  /** The kind of tests that it runs, if any. */
  kind?: TestKind;
}

const BUILD = 'build';
const FETCH_PROGRAMS = 'programs that the tests start';
const LINES_OF_A_FAILURE = 400;
/** Astro's types and content store, which each of its commands writes anew, and lint reads. */
const ASTRO_FILES = ['.astro'];
/** The packages of folders under scripts/, which a step that needs them installs. */
const PACKAGES = ['packages under scripts/'];

/**
 * Every check, in the order in which they run as far as they can begin, two side by side: the build first, because
 * most others need it, while what the last ones need is fetched; what needs every core, the browser, last and alone.
 */
export const PLAN: readonly PlannedStep[] = [
  step('test', BUILD, build(), { holds: ASTRO_FILES }),
  step('test', 'format', prettier('--check', '.')),
  kindOf('test', 'unit', 'unit, golden and property tests'),
  step('test', 'types', astro('check', '--minimumFailingSeverity', 'hint'), { holds: ASTRO_FILES }),
  step('test', 'types of the offline worker', tsc('-p', 'src/features/offline/worker')),
  step('test', 'lint', eslint('.', '--max-warnings', '0'), { holds: ASTRO_FILES }),
  step('test', 'content is what the seeds give', convert('--check')),
  step('full', 'types and lint of the packages under scripts/', script('scripts/check-packages.ts'), {
    holds: PACKAGES,
  }),
  kindOf('full', 'command', 'command tests'),
  kindOf('full', 'office', 'documents that LibreOffice saves', { programs: ['libreoffice'] }),
  kindOf('test', 'site', 'site tests', { needs: [BUILD] }),
  { ...kindOf('test', 'search', 'search tests', { needs: [BUILD] }), run: searchTests },
  step('full', 'Nu HTML checker', checkNu(), { needs: [BUILD], holds: PACKAGES, programs: ['java'] }),
  kindOf('full', 'servers', 'header files on real servers', {
    needs: [BUILD],
    programs: ['nginx', 'apache', 'caddy'],
  }),
  step('full', 'a collection with more in it', script('scripts/test-grown.ts'), {
    needs: [BUILD],
    programs: ['chromium'],
  }),
  step('full', 'the same bytes twice', script('scripts/reproduce.ts'), { needs: [BUILD] }),
  kindOf('test', 'browser', 'each page type and each main way of a reader, in a browser', {
    needs: [BUILD],
    programs: ['chromium'],
    alone: true,
    only: ['--tags-filter', READER],
  }),
  kindOf('full', 'firefox', 'reading, searching and opening from disk in Firefox', {
    needs: [BUILD],
    programs: ['firefox'],
    alone: true,
  }),
  kindOf('full', 'webkit', 'reading, searching and opening from disk in WebKit', {
    needs: [BUILD],
    programs: ['webkit', 'xvfb'],
    alone: true,
  }),
  kindOf('full', 'browser', 'all other browser tests', {
    needs: [BUILD],
    programs: ['chromium', 'nginx', 'apache', 'python'],
    alone: true,
    only: ['--tags-filter', `!${READER}`],
  }),
  step('full', 'every rule of accessibility on every page type', script('scripts/test-accessibility.ts'), {
    needs: [BUILD],
    programs: ['chromium'],
    alone: true,
  }),
];

/** What of the plan runs. */
export interface Choice {
  selection: Selection;
  /** Programs to do without: what needs them is left out. */
  without?: readonly ProgramName[];
}

/** The steps of a choice, and before those that start programs one that fetches these. */
export function testSteps({ selection, without = [] }: Choice, plan: readonly PlannedStep[] = PLAN): Step[] {
  const chosen = plan.filter((one) => selection === 'full' || (one.in === 'test') === (selection === 'test'));
  const titles = new Set(chosen.map(({ title }) => title));
  const needed = new Set(chosen.flatMap((one) => one.programs ?? []).filter((name) => !without.includes(name)));
  const steps = chosen.map((one): Step => {
    // What npm test has run counts as done.
    const needs = (one.needs ?? []).filter((title) => titles.has(title));
    if (one.programs === undefined) return { ...one, needs };
    const leftOut = one.programs.filter((name) => without.includes(name));
    const run: Step['run'] =
      leftOut.length > 0
        ? () => Promise.resolve({ type: 'skipped', reason: `--without ${leftOut.join(' --without ')}` })
        : one.run;
    return { ...one, run, needs: needed.size > 0 ? [...needs, FETCH_PROGRAMS] : needs };
  });
  return needed.size > 0 ? [fetchPrograms([...needed]), ...steps] : steps;
}

/** The programs that a step needs and this machine lacks. */
export const lackedBy = (one: Step): string[] =>
  (one.programs ?? []).filter((name) => lackingOf([PROGRAMS[name]]).length > 0);

/** Says how to get what is missing, and fails nothing: the steps that need it do. */
const fetchPrograms = (names: readonly ProgramName[]): Step => ({
  title: FETCH_PROGRAMS,
  waits: true,
  run: async (say) => {
    const { ok, output } = await runCommand(programs(...names), say);
    if (!ok) for (const line of output.split('\n')) say(line);
    return ok ? { type: 'passed' } : { type: 'passed', note: 'some are missing' };
  },
});

/** The tests of a kind, each a project of vitest. No snapshot is written: one that is missing is a failure. */
function tests(kind: TestKind, only: readonly string[] = []): NodeCommand {
  const total = globSync(TEST_FILES[kind], { cwd: ROOT }).length;
  return {
    ...vitest('run', '--project', kind, '--update', 'none', ...only),
    progress: (lines) => testProgress(total, lines),
  };
}

function step(
  where: PlannedStep['in'],
  title: string,
  command: NodeCommand,
  limits: Omit<Step, 'title' | 'run'> = {},
): PlannedStep {
  return { in: where, title, ...limits, run: async (say) => verdictOf(await runCommand(command, say)) };
}

/** The tests of a kind as a step; `only` chooses some of them. */
function kindOf(
  where: PlannedStep['in'],
  kind: TestKind,
  title: string,
  { only = [], ...limits }: Omit<Step, 'title' | 'run'> & { only?: readonly string[] } = {},
): PlannedStep {
  return { ...step(where, title, tests(kind, only), limits), kind };
}

/** Prints the tables of how well the search finds what was judged, class by class. */
async function searchTests(say: (line: string) => void): Promise<Verdict> {
  const outcome = await runCommand(tests('search'), say);
  for (const line of outcome.output.split('\n').filter((one) => /^\s*[┌├│└]/u.test(one))) say(`      ${line.trim()}`);
  return verdictOf(outcome);
}

function verdictOf({ ok, output }: { ok: boolean; output: string }): Verdict {
  if (!ok) return { type: 'failed', output: lastLines(output, LINES_OF_A_FAILURE) };
  const counts = /^\s*Tests\s+(?<counts>.+)$/m.exec(output)?.groups?.['counts'];
  return counts === undefined ? { type: 'passed' } : { type: 'passed', note: counts };
}
