import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms } from '../programs/find.ts';
import { PROGRAMS } from '../programs/table.ts';
import { readNuReport } from './nu-report.ts';
import { secondsSince } from '../run/seconds.ts';
import { ROOT } from '../run/tools.ts';

/** `npm run check:nu`: every page of dist/ by the Nu HTML checker. A warning is a failure too. */
const JAR = join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar');
const DIST = join(ROOT, 'dist');
const MOST_OUTPUT = 256 * 1024 * 1024;

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(DIST)) stop('There is no dist/. Make it with: npm run build');
const noJava = ensurePrograms([PROGRAMS.java]);
if (noJava !== undefined) stop(noJava);

const started = performance.now();
const { stderr, error } = spawnSync(
  'java',
  ['-Xss1m', '-Xmx1g', '-jar', JAR, '--skip-non-html', '--format', 'json', '--exit-zero-always', DIST],
  { encoding: 'utf8', maxBuffer: MOST_OUTPUT },
);
if (error !== undefined) throw error;
const { errors, warnings } = readNuReport(stderr);
for (const line of errors) console.error(`error    ${line}`);
for (const line of warnings) console.error(`warning  ${line}`);
console.log(`Nu HTML checker: ${errors.length} errors, ${warnings.length} warnings, ${secondsSince(started)} s`);
process.exitCode = errors.length + warnings.length > 0 ? 1 : 0;
