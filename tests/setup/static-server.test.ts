import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startStaticServer } from '../../scripts/serving/static-server.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-server-'));
  mkdirSync(join(folder, 'fi'));
  writeFileSync(join(folder, 'fi/index.html'), 'etusivu');
  writeFileSync(join(folder, '404.html'), 'ei ole');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(['/', '/some/sub/'])('serves a folder at %s', async (basePath) => {
  const server = await startStaticServer({ folder, basePath });
  try {
    expect(server.address.endsWith(basePath)).toBe(true);
    expect(await (await fetch(`${server.address}fi/index.html`)).text()).toBe('etusivu');
    const missing = await fetch(`${server.address}fi/poissa.html`);
    expect([missing.status, await missing.text()]).toEqual([404, 'ei ole']);
  } finally {
    await server.close();
  }
});

test('what stands outside the sub-path is not served', async () => {
  const server = await startStaticServer({ folder, basePath: '/some/sub/' });
  try {
    expect((await fetch(new URL('/fi/index.html', server.address))).status).toBe(404);
  } finally {
    await server.close();
  }
});

test('a port that is in use gives the next free one', async () => {
  const first = await startStaticServer({ folder, port: 43_210 });
  const second = await startStaticServer({ folder, port: Number(new URL(first.address).port) });
  try {
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
  } finally {
    await first.close();
    await second.close();
  }
});
