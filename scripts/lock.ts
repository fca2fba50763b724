import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignAddresses, missingOptionalPackages, parseLock, withOptionalPackages } from './setup/lockfile.ts';
import { locks, ownPackages } from './setup/packages.ts';
import { ROOT } from './run/tools.ts';

/**
 * `npm run lock`, after every change of a package.json: writes the locks of the packages under scripts/ anew, and
 * makes each lock one that `npm ci` accepts on every system.
 */
const FLAGS = ['--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--loglevel=error'];

const isWindows = process.platform === 'win32';
for (const folder of ownPackages(ROOT)) {
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund', ...FLAGS], {
    cwd: join(ROOT, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) throw new Error(`npm could not write ${folder}/package-lock.json`);
}

for (const file of locks(ROOT)) {
  const path = join(ROOT, file);
  const lock = parseLock(readFileSync(path, 'utf8'));
  const missing = missingOptionalPackages(lock);
  if (missing.length > 0) writeFileSync(path, `${JSON.stringify(withOptionalPackages(lock), null, 2)}\n`);
  console.log(`${file}: ${missing.length} optional packages of other systems added`);
  for (const { name, version } of missing) console.log(`  ${name}@${version}`);
  for (const address of foreignAddresses(lock)) {
    console.error(`${file}: an address that is not the public registry's: ${address}`);
    process.exitCode = 1;
  }
}
