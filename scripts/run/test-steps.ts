import { globSync } from 'node:fs';
import { TEST_FILES } from '../../tests/test-files.ts';
import type { TestKind } from '../../tests/test-files.ts';
import { runCommand } from './command.ts';
import { lastLines } from './last-lines.ts';
import type { Step, Verdict } from './steps.ts';
import { testProgress } from './test-progress.ts';
import { astro, build, convert, eslint, prettier, programs, ROOT, tsc, vitest } from './tools.ts';
import type { NodeCommand } from './tools.ts';

const BUILD = 'build';
const PROGRAMS = 'Chromium and servers';
const LINES_OF_A_FAILURE = 400;
/** Astro's types and content store, which each of its commands writes anew, and lint reads. */
const ASTRO_FILES = ['.astro'];

/**
 * The checks of `npm test`. Two run side by side, in this order as far as they can begin: the build first,
 * because most others need it, while what the last ones need is fetched; what needs every core, the browser,
 * last and alone.
 */
export function testSteps(): Step[] {
  return [
    step(PROGRAMS, programs(), { waits: true }),
    step(BUILD, build(), { holds: ASTRO_FILES }),
    step('format', prettier('--check', '.')),
    step('unit, golden and property tests', tests('unit')),
    step('types', astro('check', '--minimumFailingSeverity', 'hint'), { holds: ASTRO_FILES }),
    step('types of the offline worker', tsc('-p', 'src/features/offline/worker')),
    step('lint', eslint('.', '--max-warnings', '0'), { holds: ASTRO_FILES }),
    step('content is what the seeds give', convert('--check')),
    step('command tests', tests('command')),
    step('site tests', tests('site'), { needs: [BUILD] }),
    { ...step('search tests', tests('search'), { needs: [BUILD] }), run: searchTests },
    step('header files on real servers', tests('servers'), { needs: [BUILD, PROGRAMS] }),
    step('browser tests', tests('browser'), { needs: [BUILD, PROGRAMS], alone: true }),
  ];
}

/** The tests of a kind, each a project of vitest. No snapshot is written: one that is missing is a failure. */
function tests(kind: TestKind): NodeCommand {
  const total = globSync(TEST_FILES[kind], { cwd: ROOT }).length;
  return {
    ...vitest('run', '--project', kind, '--update', 'none'),
    progress: (lines) => testProgress(total, lines),
  };
}

const step = (title: string, command: NodeCommand, limits: Omit<Step, 'title' | 'run'> = {}): Step => ({
  title,
  ...limits,
  run: async (say) => verdictOf(await runCommand(command, say)),
});

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
