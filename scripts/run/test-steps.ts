import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { lastLines } from './last-lines.ts';
import { treeDifferences } from './same-trees.ts';
import type { Step, Verdict } from './steps.ts';
import { astro, checkNu, convert, eslint, prettier, ROOT, tsc, vitest } from './tools.ts';
import type { NodeCommand } from './tools.ts';

const BUILD = 'build';
/** A second build is worth its time only while a build is short. */
const LONGEST_BUILD_TO_REPEAT_SECONDS = 120;
const LINES_OF_A_FAILURE = 400;
const SECOND_DIST = '.cache/dist-again';
/** Astro's types and content store, which each of its commands writes anew, and lint reads. */
const ASTRO_FILES = ['.astro'];

/**
 * The checks of `npm test`. Two run side by side, in this order as far as they can begin: the build first,
 * because most others need it; what needs every core, the browser, last and alone.
 */
export function testSteps(): Step[] {
  let buildSeconds = 0;
  return [
    {
      title: BUILD,
      holds: ASTRO_FILES,
      run: async (say) => {
        const outcome = await runCommand(astro('build'), say);
        buildSeconds = outcome.seconds;
        return verdictOf(outcome);
      },
    },
    step('format', prettier('--check', '.')),
    step('unit, golden and property tests', tests('unit')),
    step('types', astro('check', '--minimumFailingSeverity', 'hint'), { holds: ASTRO_FILES }),
    step('types of the offline worker', tsc('-p', 'src/offline/worker')),
    step('lint', eslint('.', '--max-warnings', '0'), { holds: ASTRO_FILES }),
    step('content is what the seeds give', convert('--check')),
    step('command tests', tests('command')),
    {
      title: 'a second build gives the same bytes',
      needs: [BUILD],
      holds: ASTRO_FILES,
      run: (say) => buildAgain(buildSeconds, say),
    },
    step('site tests', tests('site'), { needs: [BUILD] }),
    step('Nu HTML checker', checkNu(), { needs: [BUILD] }),
    { ...step('search tests', tests('search'), { needs: [BUILD] }), run: searchTests },
    step('header files on real servers', tests('servers'), { needs: [BUILD] }),
    step('browser tests', tests('browser'), { needs: [BUILD], alone: true }),
  ];
}

/** The tests of a vitest project. No snapshot is written: one that is missing is a failure. */
const tests = (project: string): NodeCommand => vitest('run', '--project', project, '--update', 'none');

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

async function buildAgain(firstSeconds: number, say: (line: string) => void): Promise<Verdict> {
  if (firstSeconds > LONGEST_BUILD_TO_REPEAT_SECONDS) {
    return { type: 'skipped', reason: `the first build took ${firstSeconds} s; compare two builds with diff -r` };
  }
  const second = join(ROOT, SECOND_DIST);
  try {
    const outcome = await runCommand(astro('build', '--outDir', SECOND_DIST), say);
    if (!outcome.ok) return verdictOf(outcome);
    const differences = treeDifferences(join(ROOT, 'dist'), second);
    return differences.length === 0 ? { type: 'passed' } : { type: 'failed', output: differences.join('\n') };
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
}
