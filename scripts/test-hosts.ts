import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureChromium } from './run/chromium.ts';
import { runCommand } from './run/command.ts';
import { HOST_EXCEPTIONS } from './run/hosts/exceptions.ts';
import { hostTable, isGood, judge } from './run/hosts/judge.ts';
import type { HostTest, HostVerdict } from './run/hosts/judge.ts';
import { ROOT, vitest } from './run/tools.ts';
import { HOSTS, hostNamed } from './serving/hosts/index.ts';
import { ensurePrograms, programsOf } from './serving/hosts/programs.ts';

/** `npm run test:hosts -- [--host NAME]… [FILE]…`: the browser tests against each host in turn, and a table. */
const REPORT = '.cache/hosts.json';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const { values, positionals } = parseArgs({
  options: { host: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const hosts = values.host?.map(hostNamed) ?? HOSTS;

const say = (line: string): void => {
  console.log(line);
};

const chromium = ensureChromium();
const missing = 'message' in chromium ? chromium.message : ensurePrograms(programsOf(hosts));
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}

const verdicts: HostVerdict[] = [];
for (const { name } of hosts) {
  say(`${name} …`);
  const verdict = judge(name, await testsOn(name), HOST_EXCEPTIONS);
  // Some of the files say nothing about exceptions in the others.
  verdicts.push(positionals.length > 0 ? { ...verdict, needless: [] } : verdict);
}
say(`\n${hostTable(verdicts)}`);
process.exitCode = verdicts.every(isGood) ? 0 : 1;

async function testsOn(host: string): Promise<HostTest[]> {
  const file = join(ROOT, REPORT);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { output } = await runCommand(vitest('run', '--project', 'browser', ...reporters, ...positionals), say, {
    env: { KOTOATLAS_HOST: host },
  });
  const report = reportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!report.success) throw new Error(`Found no report of the tests on ${host}:\n${output}`);
  return report.data.testResults.flatMap(({ name, status, assertionResults }): HostTest[] =>
    assertionResults.length === 0
      ? [{ name, passed: status === 'passed' }]
      : assertionResults.map((test) => ({ name: test.fullName, passed: test.status === 'passed' })),
  );
}
