import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { familyOf, isRunning } from '../../scripts/run/families.ts';

/** Where a process that a step has started tells that it lives. */
async function listen(): Promise<{ path: string; connected: Promise<Socket> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-killed-'));
  const server = createServer();
  const path = join(folder, 'socket');
  server.listen(path);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { path, connected: new Promise((resolve) => server.once('connection', resolve)) };
}

/** Starts a script that runs a step, and waits until what the step has started lives. */
async function started(
  script: string,
): Promise<{ runner: ReturnType<typeof spawn>; lasting: number; gone: Promise<unknown> }> {
  const { path, connected } = await listen();
  const runner = spawn(process.execPath, [resolve('tests/setup/support', script)], {
    stdio: 'ignore',
    env: { ...process.env, KOTOATLAS_TEST_SOCKET: path },
  });
  onTestFinished(() => {
    runner.kill('SIGKILL');
  });
  const socket = await connected;
  const gone = once(socket, 'close');
  const [data] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, 'data'));
  return { runner, lasting: Number(data.toString()), gone };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'a runner that gets %s has ended all when it ends',
  async (signal) => {
    const { runner, lasting } = await started('runner.ts');
    expect(isRunning(lasting)).toBe(true);
    runner.kill(signal);
    const [code] = z.tuple([z.number(), z.null()]).parse(await once(runner, 'exit'));
    expect(code).toBeGreaterThan(128);
    expect(isRunning(lasting)).toBe(false);
  },
);

test('a runner that is killed without a word leaves nothing', async () => {
  const { runner, lasting, gone } = await started('runner.ts');
  runner.kill('SIGKILL');
  await gone;
  expect(isRunning(lasting)).toBe(false);
});

test.each([
  ['its starter', 'starter.mjs'],
  ['the npm that started it by a shell', 'shell-starter.mjs'],
])('a runner whose starter is killed without a word leaves nothing: %s', async (_, script) => {
  const { runner, lasting, gone } = await started(script);
  runner.kill('SIGKILL');
  await gone;
  expect(isRunning(lasting)).toBe(false);
});

test('a family is who was started by one of it, wherever it went, and who stayed in its group', () => {
  const all = [
    { pid: 1, parent: 0, group: 1 },
    { pid: 10, parent: 1, group: 10 },
    { pid: 11, parent: 10, group: 10 },
    { pid: 12, parent: 11, group: 12 },
    { pid: 13, parent: 1, group: 10 },
    { pid: 20, parent: 1, group: 20 },
  ];
  expect(familyOf([10], all)).toEqual([10, 11, 13, 12]);
  expect(familyOf([99], all)).toEqual([]);
});
