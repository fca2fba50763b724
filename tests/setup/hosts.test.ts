import { expect, test } from 'vitest';
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
  expect(() => hostNamed('moon')).toThrow('Found no host "moon", expected an address or one of: own, ');
});

test('an address is a host that runs already', async () => {
  for (const address of ['https://example.org/kotoatlas', 'https://example.org/kotoatlas/']) {
    const running = await hostNamed(address).start({ folder: 'dist' });
    expect(running.address).toBe('https://example.org/kotoatlas/');
  }
});

test('a program that is missing is named with the command that installs it', () => {
  expect(() => requireProgram({ names: ['no-such-server'], aptPackages: ['no-such-package'] })).toThrow(
    /need no-such-server\. Install with\s+sudo sh -c 'apt-get update && apt-get install .* no-such-package'/u,
  );
});
