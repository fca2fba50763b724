import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { lastLines } from './last-lines.ts';
import { treeDifferences } from './same-trees.ts';
import type { Step, Verdict } from './steps.ts';
import { astro, convert, eslint, prettier, ROOT, vitest } from './tools.ts';
import type { NodeCommand } from './tools.ts';

const BUILD = 'build';
/** A second build is worth its time only while a build is short. */
const LONGEST_BUILD_TO_REPEAT_SECONDS = 60;
const LINES_OF_A_FAILURE = 400;
const SECOND_DIST = '.cache/dist-again';

/** The checks of `npm test`, in their order. */
export function testSteps(): Step[] {
  let buildSeconds = 0;
  return [
    step('format', prettier('--check', '.')),
    // Writes the types of the content collections, which lint reads.
    step('types', astro('check', '--minimumFailingSeverity', 'hint')),
    step('lint', eslint('.', '--max-warnings', '0')),
    step('unit, golden and property tests', tests('unit')),
    step('content is what the seeds give', convert('--check')),
    step('command tests', tests('command')),
    {
      title: BUILD,
      run: async (say) => {
        const outcome = await runCommand(astro('build'), say);
        buildSeconds = outcome.seconds;
        return verdictOf(outcome);
      },
    },
    { title: 'a second build gives the same bytes', needs: [BUILD], run: (say) => buildAgain(buildSeconds, say) },
    step('site tests', tests('site'), BUILD),
    { ...step('search tests', tests('search'), BUILD), run: searchTests },
    step('browser tests', tests('browser'), BUILD),
  ];
}

/** The tests of a vitest project. No snapshot is written: one that is missing is a failure. */
const tests = (project: string): NodeCommand => vitest('run', '--project', project, '--update', 'none');

const step = (title: string, command: NodeCommand, ...needs: string[]): Step => ({
  title,
  needs,
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
