import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Program } from './table.ts';

/** Where servers lie that are not meant to be called by everybody. */
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

const APT = '/usr/bin/apt-get';
const APT_INSTALL = 'apt-get install -y --no-install-recommends';

/** The path of a program, where this machine has it. */
export function findProgram({ names, variable, places = [], proof }: Program): string | undefined {
  const named = variable === undefined ? '' : (process.env[variable] ?? '');
  if (named !== '') return existsSync(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVER_FOLDERS].filter(
    (folder) => folder !== '',
  );
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...places].find((path) => existsSync(path) && (proof === undefined || proves(path, proof)));
}

const proves = (path: string, proof: readonly string[]): boolean =>
  spawnSync(path, proof, { stdio: 'ignore' }).status === 0;

/** The path of a program. Throws with the command that installs it where this machine lacks it. */
export function requireProgram(program: Program): string {
  const path = findProgram(program);
  if (path === undefined) throw new Error(missingPrograms([program]));
  return path;
}

/** Those that this machine lacks. */
export const lackingOf = (programs: readonly Program[]): Program[] =>
  programs.filter((program) => findProgram(program) === undefined);

/** What one types to get programs, by system. */
export function installCommand(programs: readonly Program[], platform: NodeJS.Platform): string {
  const known = programs.map(({ elsewhere }) => elsewhere?.[platform]);
  if (known.every((command) => command !== undefined)) return known.join(' && ');
  return `sudo sh -c '${aptInstall(programs)}'`;
}

const aptInstall = (programs: readonly Program[]): string => {
  const single = programs.flatMap(({ aptPackages: [first, ...others] }) => (others.length === 0 ? [first] : []));
  const choices = programs.flatMap(({ aptPackages }) =>
    aptPackages.length === 1 ? [] : [`(${aptPackages.map((name) => `${APT_INSTALL} ${name}`).join(' || ')})`],
  );
  return ['apt-get update', ...(single.length === 0 ? [] : [`${APT_INSTALL} ${single.join(' ')}`]), ...choices].join(
    ' && ',
  );
};

/** What to type where programs are missing. */
const missingPrograms = (programs: readonly Program[]): string => {
  const variables = programs.flatMap(({ variable }) => variable ?? []);
  return [
    `The tests need ${programs.map(({ names }) => names[0]).join(', ')}. Install with`,
    '',
    `    ${installCommand(programs, process.platform)}`,
    ...(variables.length === 0 ? [] : ['', `or name one that you have by ${variables.join(' and ')}.`]),
  ].join('\n');
};

/**
 * Installs programs that are missing where that needs nobody's leave (root on Debian or Ubuntu).
 * @returns the message that says how to get what is still missing, or nothing
 */
export function ensurePrograms(programs: readonly Program[]): string | undefined {
  const before = lackingOf(programs);
  if (before.length > 0 && process.getuid?.() === 0 && existsSync(APT)) {
    console.log(`Installing ${before.map(({ names }) => names[0]).join(', ')} with apt-get …`);
    spawnSync('sh', ['-c', aptInstall(before)], {
      stdio: 'inherit',
      // Nothing of what is installed starts by itself: the tests start what they need.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  }
  const after = lackingOf(before);
  return after.length === 0 ? undefined : missingPrograms(after);
}
