import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningHost } from './host.ts';

const HOST = '127.0.0.1';
const ASK_EVERY_MS = 50;

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('Found no free port.'));
      });
    });
  });

export interface Foreground {
  command: string;
  args: readonly string[];
  /** Its environment, this process's own if none is named. */
  env?: NodeJS.ProcessEnv;
  port: number;
  /** Where the site's root stands on it, with a slash at both ends. */
  basePath: string;
  /** The file into which it writes its errors, where it does not print them. */
  log?: string;
  /** Called when it has ended. */
  cleanUp?: () => void;
}

/** Runs a server as a process of ours until it is closed, or until this process ends. */
export async function runInForeground({
  command,
  args,
  env = process.env,
  port,
  basePath,
  log,
  cleanUp,
}: Foreground): Promise<RunningHost> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => printed.push(data.toString('utf8')));
  }
  const end = endOf(child);
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  process.once('exit', stop);
  const close = async (): Promise<void> => {
    process.off('exit', stop);
    stop();
    await end;
    cleanUp?.();
  };
  const address = `http://${HOST}:${port}${basePath}`;
  try {
    await untilItAnswers(address, child);
  } catch (error) {
    const logged = log !== undefined && existsSync(log) ? readFileSync(log, 'utf8') : '';
    await close();
    throw new Error(`${command} does not serve ${address}:\n${printed.join('')}${logged}`, { cause: error });
  }
  return { address, close };
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });

/** Asks until it answers or has ended: how long that takes is the machine's affair. */
async function untilItAnswers(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const status = await fetch(`${address}index.html`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (status !== 0) throw new Error(`It answers ${status}.`);
    if (child.exitCode !== null || child.pid === undefined) throw new Error('It has ended.');
    await wait(ASK_EVERY_MS);
  }
}
