import { spawnSync } from 'node:child_process';
import { readAudit } from './audit/read-audit.ts';

/**
 * `npm run audit`: asks the registry whether a package of the lock has a known vulnerability.
 * Exit: 0 none is known, 1 there are some, 2 the registry has not answered, which says nothing of the packages.
 */
const isWindows = process.platform === 'win32';
const { stdout, stderr, error } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['audit', '--json', '--package-lock-only'], {
  encoding: 'utf8',
  shell: isWindows,
});
const result = readAudit(error === undefined ? stdout || stderr : error.message);

switch (result.type) {
  case 'clean':
    console.log('No package of package-lock.json has a vulnerability that the registry knows of.');
    break;
  case 'vulnerable':
    for (const line of result.lines) console.error(line);
    process.exitCode = 1;
    break;
  case 'unanswered':
    console.error(`The registry has not answered, so that nothing was checked: ${result.reason}`);
    process.exitCode = 2;
    break;
}
