import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { readAudit } from './audit/read-audit.ts';
import { ROOT } from './run/tools.ts';
import { locks } from './setup/packages.ts';

/**
 * `npm run audit`: asks the registry whether a package of a lock, the project's or one under scripts/, has a known
 * vulnerability.
 * Exit: 0 none is known, 1 there are some, 2 the registry has not answered, which says nothing of the packages.
 */
const isWindows = process.platform === 'win32';

/** How it stands with the packages of a lock: the number to end with. */
function audit(lock: string): 0 | 1 | 2 {
  const { stdout, stderr, error } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['audit', '--json', '--package-lock-only'],
    { cwd: dirname(join(ROOT, lock)), encoding: 'utf8', shell: isWindows },
  );
  const result = readAudit(error === undefined ? stdout || stderr : error.message);
  switch (result.type) {
    case 'clean':
      console.log(`No package of ${lock} has a vulnerability that the registry knows of.`);
      return 0;
    case 'vulnerable':
      for (const line of result.lines) console.error(`${lock}: ${line}`);
      return 1;
    case 'unanswered':
      console.error(`The registry has not answered, so that ${lock} was not checked: ${result.reason}`);
      return 2;
  }
}

process.exitCode = Math.max(...locks(ROOT).map(audit));
