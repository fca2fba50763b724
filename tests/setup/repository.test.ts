import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { build } from '../../scripts/run/tools.ts';
import { ownPackages, packagesWithCode } from '../../scripts/setup/packages.ts';

const packages = z.record(z.string(), z.string()).default({});
const packageSchema = z.object({
  scripts: packages,
  dependencies: packages,
  devDependencies: packages,
  optionalDependencies: packages,
});

const readPackage = (folder: string): z.infer<typeof packageSchema> =>
  packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

const { scripts } = readPackage('.');

test.each(['.', ...ownPackages('.')])('every package of %s is pinned to one version', (folder) => {
  const { dependencies, devDependencies, optionalDependencies } = readPackage(folder);
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every script sets up what is missing, so that it works in a fresh clone', () => {
  const commands = Object.entries(scripts).flatMap(([name, line]) =>
    name === 'setup' ? [] : line.split(' && ').map((command) => `${name}: ${command}`),
  );
  expect(commands.filter((command) => !/: node (?:--\S+ )*scripts\/with-node\.mjs /u.test(command))).toEqual([]);
});

test('a build of the tests is the one of npm run build, with the same flags for Node', () => {
  const { flags = [], script, args } = build();
  expect(scripts['build']).toBe(['node', ...flags, 'scripts/with-node.mjs', script, ...args].join(' '));
});

test('the packages under scripts/ are left to npm run check:packages, by types and by lint', () => {
  const folders = packagesWithCode('.');
  const config = readFileSync('eslint.config.mjs', 'utf8');
  expect(folders.filter((folder) => !config.includes(`'${folder}/'`))).toEqual([]);
  const { exclude } = z
    .object({ exclude: z.array(z.string()) })
    .parse(JSON.parse(readFileSync('tsconfig.json', 'utf8')));
  expect(folders.filter((folder) => !exclude.includes(folder))).toEqual([]);
});

test('actions of the workflows are pinned by hash, with the version beside it', () => {
  const uses = globSync('.github/workflows/*.yml').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line)),
  );
  expect(uses.length).toBeGreaterThan(3);
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/maintaining.md'])('%s names only scripts that exist', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/\bnpm (?:run (?<script>[\w:-]+)|(?<short>start|test)\b)/g)].map(
    ({ groups }) => groups?.['script'] ?? groups?.['short'] ?? '',
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/maintaining.md'])('%s names only files that exist', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/`(?<path>(?:src|scripts|tests|seeds|docs|content|public)\/[\w./-]*)`/g)].map(
    ({ groups }) => groups?.['path'] ?? '',
  );
  const files = new Set(
    globSync('{src,scripts,tests,seeds,docs,content,public}/**', { exclude: ['**/node_modules'] }).map((path) =>
      path.replaceAll('\\', '/'),
    ),
  );
  expect(named.filter((path) => !files.has(path.replace(/\/$/, '')))).toEqual([]);
});
