import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Host, Program } from './host.ts';

export const NGINX: Program = { names: ['nginx'], aptPackage: 'nginx' };
export const APACHE: Program = { names: ['apache2', 'httpd'], aptPackage: 'apache2' };
export const CADDY: Program = { names: ['caddy'], aptPackage: 'caddy' };
export const PYTHON: Program = { names: ['python3'], aptPackage: 'python3' };

/** Where servers lie that are not meant to be called by everybody. */
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** The path of a program, where this machine has it. */
export function findProgram({ names }: Program): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVER_FOLDERS].filter(
    (folder) => folder !== '',
  );
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The path of a program. Throws with the command that installs it where this machine lacks it. */
export function requireProgram(program: Program): string {
  const path = findProgram(program);
  if (path === undefined) throw new Error(missingPrograms([program]));
  return path;
}

/** The programs that hosts need, each once. */
export const programsOf = (hosts: readonly Host[]): Program[] => [
  ...new Set(hosts.flatMap(({ program }) => (program === undefined ? [] : [program]))),
];

/** What to type where programs are missing. */
const missingPrograms = (programs: readonly Program[]): string =>
  [
    `The tests need ${programs.map(({ names }) => names[0]).join(', ')}. Install with`,
    '',
    `    sudo sh -c '${aptInstall(programs)}'`,
  ].join('\n');

const aptInstall = (programs: readonly Program[]): string =>
  `apt-get update && apt-get install -y --no-install-recommends ${programs.map(({ aptPackage }) => aptPackage).join(' ')}`;

/**
 * Installs programs that are missing where that needs nobody's leave (root on Debian or Ubuntu).
 * @returns the message that says how to get what is still missing, or nothing
 */
export function ensurePrograms(programs: readonly Program[]): string | undefined {
  const missing = (): Program[] => programs.filter((program) => findProgram(program) === undefined);
  const before = missing();
  if (before.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${before.map(({ aptPackage }) => aptPackage).join(', ')} with apt-get …`);
    spawnSync('sh', ['-c', aptInstall(before)], {
      stdio: 'inherit',
      // Nothing of what is installed starts by itself: the tests start what they need.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  }
  const after = missing();
  return after.length === 0 ? undefined : missingPrograms(after);
}
