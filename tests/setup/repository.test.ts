import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const packageSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const { scripts, dependencies, devDependencies, optionalDependencies } = packageSchema.parse(
  JSON.parse(readFileSync('package.json', 'utf8')),
);

test('every package is pinned to one version', () => {
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
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
    globSync('{src,scripts,tests,seeds,docs,content,public}/**').map((path) => path.replaceAll('\\', '/')),
  );
  expect(named.filter((path) => !files.has(path.replace(/\/$/, '')))).toEqual([]);
});
