import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reachedFrom, ROOT } from './support/graph.ts';
import type { Graph } from './support/graph.ts';
import { drawn, graph } from './support/house.ts';

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** What runs where only the packages of use are installed: the converter, the build, and what is done with a build. */
const COMMANDS = ['convert', 'astro', 'package', 'serve', 'start', 'verify', 'reproduce'].map(
  (name) => `scripts/${name}.ts`,
);

/** The converter's workers and Astro's pages are started by their address, which no import tells. */
const isStartedByAddress = (path: string): boolean =>
  path === 'astro.config.mjs' || path.startsWith('src/') || path.startsWith('scripts/convert/');

/** The package of an address: its name without the path in it. */
const packageOf = (address: string): string =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/');

/** Imports of packages that are installed for developing alone, or for nobody, by what runs without them. */
function importsOfOthers(house: Graph, installed: Readonly<Record<string, string>>): string[] {
  const running = reachedFrom([...COMMANDS, ...house.files.filter(isStartedByAddress)], house);
  return house.packages
    .filter(({ from, typeOnly }) => running.has(from) && !typeOnly)
    .filter(({ to }) => !isBuiltin(to) && !/^(?:astro|virtual):/u.test(to) && !Object.hasOwn(installed, packageOf(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

test('what converting and building import is installed for using the project', () => {
  expect(COMMANDS.filter((path) => !graph.files.includes(path))).toEqual([]);
  expect(importsOfOthers(graph, dependencies)).toEqual([]);
});

test('a package for developing is found, also by way of others and in what is started by its address', () => {
  const house = drawn({
    'scripts/convert.ts': "import './run/read.ts';",
    'scripts/run/read.ts': "import { unzipSync } from 'fflate'; import type { Ajv } from 'ajv'; import 'zod/v4';",
    'scripts/convert/read/worker.ts': "import 'node:fs'; import '@scope/kit/part';",
    'scripts/bench/fuzz.ts': "import fc from 'fast-check';",
  });
  expect(importsOfOthers(house, { zod: '4' })).toEqual([
    'scripts/run/read.ts imports fflate',
    'scripts/convert/read/worker.ts imports @scope/kit/part',
  ]);
});
