import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOST_EXCEPTIONS } from '../../scripts/run/hosts/exceptions.ts';
import { hostTable, isGood, judge } from '../../scripts/run/hosts/judge.ts';
import { HOSTS, hostNamed } from '../../scripts/serving/hosts/index.ts';
import { requireProgram } from '../../scripts/serving/hosts/programs.ts';

const exceptions = [
  { host: 'disk', test: 'first', reason: 'a made-up one' },
  { host: 'nginx', test: 'second', reason: 'a made-up one' },
];

test('a failure is one unless it is listed for the host', () => {
  const tests = [
    { name: 'first a', passed: false },
    { name: 'second a', passed: false },
    { name: 'third a', passed: true },
  ];
  const verdict = judge('disk', tests, exceptions);
  expect(verdict).toEqual({ host: 'disk', passed: 1, failed: ['second a'], excepted: 1, needless: [] });
  expect(isGood(verdict)).toBe(false);
  expect(hostTable([verdict])).toContain('disk: failed: second a');
});

test('an exception that is no longer needed is a failure', () => {
  const verdict = judge('disk', [{ name: 'first a', passed: true }], exceptions);
  expect(verdict.needless).toEqual(['first']);
  expect(isGood(verdict)).toBe(false);
  expect(hostTable([verdict])).toContain('disk: passes, and is listed as one that cannot: first');
});

test('a host on which no test ran is not good', () => {
  expect(isGood(judge('own', [], []))).toBe(false);
});

test('names of hosts are unique, and every exception is of a host', () => {
  const names = HOSTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(() => HOST_EXCEPTIONS.map(({ host }) => hostNamed(host))).not.toThrow();
  expect(() => hostNamed('moon')).toThrow('Found no host "moon", expected one of: own, ');
});

test('a program that is missing is named with the command that installs it', () => {
  expect(() => requireProgram({ names: ['no-such-server'], aptPackage: 'no-such-package' })).toThrow(
    /need no-such-server\. Install with\s+sudo sh -c 'apt-get update && apt-get install .* no-such-package'/u,
  );
});

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
