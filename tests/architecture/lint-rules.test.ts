import { posix } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import config from '../../eslint.config.mjs';
import { boundaries } from '../../scripts/lint/boundaries.mjs';
import { graph } from './support/house.ts';

interface Rules {
  files?: readonly (string | readonly string[])[];
  ignores?: readonly string[];
}

/** Patterns of rules that no file of the project fits: what they forbid is forbidden nowhere. */
const emptyPatterns = (rules: readonly Rules[], paths: readonly string[]): string[] => [
  ...new Set(
    rules
      .filter(({ files }) => files !== undefined)
      .flatMap(({ files = [], ignores = [] }) => [...files.flat(), ...ignores])
      .filter((pattern) => !paths.some((path) => posix.matchesGlob(path, pattern))),
  ),
];

describe('the patterns of the lint rules', () => {
  test('fit files that are there', () => {
    expect(boundaries.length).toBeGreaterThan(0);
    expect(emptyPatterns(boundaries, graph.files)).toEqual([]);
  });

  test('fit in the whole configuration, as far as it names folders of ours', () => {
    const named = emptyPatterns(config, graph.files).filter((pattern) => /^(?:src|scripts|tests)\//u.test(pattern));
    expect(named).toEqual([]);
  });

  test('are found where a room was renamed', () => {
    const rules = [{ files: ['src/atlas/**/*.ts', 'src/lib/**/*.ts'], ignores: ['src/atlas/old.ts'] }];
    expect(emptyPatterns(rules, ['src/atlas/map/outline.ts'])).toEqual(['src/lib/**/*.ts', 'src/atlas/old.ts']);
  });
});

/** The rules that a piece of code breaks as part of a file. */
const broken = (filename: string, code: string): string[] =>
  new Linter()
    .verify(code, [{ files: ['**/*.ts'] }, ...boundaries], { filename })
    .map(({ ruleId, message }) => ruleId ?? message);

const ALLOWED = [
  ['scripts/convert/kinds/ideas.ts', "import '../../../src/schema/record.ts'"],
  ['scripts/convert/output/tree.ts', "import '../../../src/vocabulary/load.ts'"],
  ['scripts/convert/output/tree.ts', "import 'node:fs'"],
  ['scripts/convert.ts', "import './convert/pipeline.ts'; console.log(process.argv)"],
  ['src/site/site-records.ts', "import 'node:fs'"],
  ['src/routes/routes.ts', "import '../schema/text.ts'; export const year = new Date('2024-03-05')"],
  ['src/build/sitemap.ts', "import 'node:fs'"],
  ['tests/in-browser/print.test.ts', "test('prints', { tags: [] }, async () => {})"],
  ['tests/in-browser/support/site.ts', "import '../../../scripts/serving/static-server.ts'"],
];

test.each(ALLOWED)('%s may: %s', (file = '', code = '') => {
  expect(broken(file, code)).toEqual([]);
});

const FORBIDDEN = [
  ['scripts/convert.ts', "import '../src/routes/routes.ts'", 'no-restricted-imports'],
  ['scripts/convert/output/tree.ts', "import '../../../src/i18n/index.ts'", 'no-restricted-imports'],
  ['scripts/convert/kinds/ideas.ts', "import '../../../src/routes/routes.ts'", 'no-restricted-imports'],
  ['scripts/convert/kinds/ideas.ts', "import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['scripts/convert/text/joining.ts', "import { readFile } from 'node:fs/promises'", 'no-restricted-imports'],
  ['scripts/convert/facts/money.ts', 'console.log(1)', 'no-restricted-globals'],
  ['scripts/convert/checks/ledger.ts', 'process.exit(1)', 'no-restricted-globals'],
  ['scripts/convert/mdx/write.ts', 'export const now = new Date()', 'no-restricted-syntax'],
  ['scripts/convert/mdx/write.ts', 'export const key = Math.random()', 'no-restricted-properties'],
  ['src/routes/routes.ts', "import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['src/routes/routes.ts', "import '../../scripts/convert/text/joining.ts'", 'no-restricted-imports'],
  ['src/build/sitemap.ts', "import '../../scripts/convert/text/joining.ts'", 'no-restricted-imports'],
  ['src/atlas/status.ts', 'export const today = Date.now()', 'no-restricted-properties'],
  ['tests/in-browser/print.test.ts', "test('prints', async () => {}, 1000)", 'no-restricted-syntax'],
  ['tests/in-browser/print.test.ts', "it.each([])('%s', async () => {}, LONG)", 'no-restricted-syntax'],
  ['tests/in-browser/print.test.ts', 'expect.poll(look, { timeout: 1000 })', 'no-restricted-syntax'],
];

test('the rules are asked about files that are there', () => {
  const asked = [...ALLOWED, ...FORBIDDEN].map(([file = '']) => file);
  expect(asked.filter((file) => !graph.files.includes(file))).toEqual([]);
});

test.each(FORBIDDEN)('%s may not: %s', (file = '', code = '', rule = '') => {
  expect(broken(file, code)).toEqual([rule]);
});
