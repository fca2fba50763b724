import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOSTS, hostNamed } from '../../scripts/serving/hosts/index.ts';

describe('each host', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kotoatlas-host-'));
    writeFileSync(join(folder, 'index.html'), 'etusivu');
    writeFileSync(join(folder, '404.html'), 'ei ole');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(HOSTS.filter(({ name }) => name !== 'disk'))('$name serves a folder and stops', async (host) => {
    const { address, close } = await host.start({ folder });
    expect(await (await fetch(`${address}index.html`)).text()).toBe('etusivu');
    expect((await fetch(`${address}poissa.html`)).status).toBe(404);
    await close();
    await expect(fetch(`${address}index.html`)).rejects.toThrow();
  });

  test.each([
    ['nginx', 'add_header X-Test yes always;'],
    ['apache', 'Header always set X-Test yes'],
  ])('%s takes lines in its own language', async (name, extra) => {
    const { address, close } = await hostNamed(name).start({ folder, extra });
    expect((await fetch(`${address}index.html`)).headers.get('x-test')).toBe('yes');
    await close();
  });

  test('a host that does not start says what its program printed', async () => {
    await expect(hostNamed('nginx').start({ folder, extra: 'no such line;' })).rejects.toThrow(
      /unknown directive "no"/u,
    );
  });
});
