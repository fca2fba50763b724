import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A signal ends the process that has started a browser, and the browser with it. Playwright would rather close the
 * browser and go on, whereupon a process that is asked to end does not.
 */
export const SIGNALS_END_US = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;

/** A script that runs a program which ends with the process that has started it. */
export const WITH_ITS_PARENT = join(import.meta.dirname, 'with-its-parent.sh');

/** The environment in which that script runs a program. */
const environmentOf = (program: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  ...more,
  KOTOATLAS_PROGRAM: program,
});

/** How another starts a program for us: the environment for the script, and what tells it that we are done. */
export interface Held {
  env: Record<string, string>;
  release: () => void;
}

/**
 * For a program that another library starts, which gives it no standard input: a pipe with a name is held open
 * instead, and is closed with this process, however that ends.
 * @param folder where the pipe may stand
 */
export function holdOpen(program: string, folder: string, env: NodeJS.ProcessEnv = {}): Held {
  const pipe = join(folder, 'held-open');
  const made = spawnSync('mkfifo', [pipe], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`Could not make the pipe ${pipe}: ${made.stderr}`);
  // To open it for writing alone would wait for a reader.
  const held = openSync(pipe, 'r+');
  const whole = environmentOf(program, { ...env, KOTOATLAS_WHILE_OPEN: pipe });
  return {
    env: Object.fromEntries(
      Object.entries(whole).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    release: () => {
      closeSync(held);
    },
  };
}

/** A program that runs until it is closed or this process ends, and all that it has started with it. */
export interface Started {
  process: ChildProcessWithoutNullStreams;
  close: () => Promise<void>;
}

/**
 * Starts a program that does not outlive this process, however that ends.
 * @param path the program
 * @param env variables that it gets besides those of this process
 */
export function startWithUs(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(WITH_ITS_PARENT, args, { detached: true, env: environmentOf(path, env) });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  return {
    process: child,
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/**
 * What a program prints first that fits a pattern.
 * @throws with all that it has printed where it ends before
 */
export function firstPrinted({ process: child }: Started, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const look = (data: Buffer): void => {
      printed += data.toString();
      const found = pattern.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('error', reject);
    child.once('close', () => {
      reject(new Error(`It has ended:\n${printed}`));
    });
  });
}
