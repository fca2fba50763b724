import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isEnding, startGuard } from './guard.ts';
import { secondsSince } from './seconds.ts';
import { ROOT } from './tools.ts';
import type { NodeCommand } from './tools.ts';

/** How a command ended. */
export interface Outcome {
  ok: boolean;
  seconds: number;
  /** Everything that it printed, in order. */
  output: string;
}

const STILL_RUNNING_EVERY_MS = 10_000;
const COLOURS = /\u001B\[[0-9;]*[A-Za-z]/g;

/**
 * Runs a command and keeps what it prints. While it runs, how far it is, or its latest line, is shown every
 * ten seconds. It, and all that it starts, ends with this process, however that ends.
 * @param command what to run
 * @param say prints a line
 * @param place.env variables of the environment that it gets besides those of this process
 * @param place.folder the copy of the project to run it in, this one if none is named
 */
export async function runCommand(
  command: NodeCommand,
  say: (line: string) => void,
  { env = {}, folder = ROOT }: { env?: Readonly<Record<string, string>>; folder?: string } = {},
): Promise<Outcome> {
  // Its result would be that of a process that was ended.
  if (isEnding()) await new Promise(() => undefined);
  const started = performance.now();
  const guard = startGuard();
  const child = spawn(process.execPath, [...(command.flags ?? []), resolve(folder, command.script), ...command.args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The leader of a group of its own, which can be ended as a whole.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (child.pid !== undefined) guard.watch(child.pid);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line.replaceAll(COLOURS, '')));
  }
  const latest = (): string =>
    lines
      .findLast((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 100) ?? 'started';
  const progress = setInterval(() => {
    say(`${secondsSince(started)} s: ${command.progress?.(lines) ?? latest()}`);
  }, STILL_RUNNING_EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(progress);
    guard.release();
  });
  return { ok: code === 0, seconds: secondsSince(started), output: lines.join('\n') };
}
