import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { boundaries } from '../../scripts/lint/boundaries.mjs';

/** The rules that a piece of code breaks as part of a file. */
const broken = (filename: string, code: string): string[] =>
  new Linter()
    .verify(code, [{ files: ['**/*.ts'] }, ...boundaries], { filename })
    .map(({ ruleId, message }) => ruleId ?? message);

const ALLOWED = [
  ['scripts/convert/kinds/ideas.ts', "import '../../../src/schema/record.ts'"],
  ['scripts/convert/write.ts', "import '../../src/vocabulary/load.ts'"],
  ['scripts/convert/write.ts', "import 'node:fs'"],
  ['scripts/convert.ts', "import './convert/pipeline.ts'; console.log(process.argv)"],
  ['src/site/site-records.ts', "import 'node:fs'"],
  ['src/routes/routes.ts', "import '../schema/text.ts'; export const year = new Date('2024-03-05')"],
  ['src/integrations/data.ts', "import 'node:fs'"],
  ['tests/in-browser/x.ts', "import '../../scripts/serving/static-server.ts'"],
];

test.each(ALLOWED)('%s may: %s', (file = '', code = '') => {
  expect(broken(file, code)).toEqual([]);
});

const FORBIDDEN = [
  ['scripts/convert.ts', "import '../src/routes/routes.ts'", 'no-restricted-imports'],
  ['scripts/convert/write.ts', "import '../../src/i18n/index.ts'", 'no-restricted-imports'],
  ['scripts/convert/kinds/ideas.ts', "import '../../../src/routes/routes.ts'", 'no-restricted-imports'],
  ['scripts/convert/kinds/ideas.ts', "import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['scripts/convert/text/joining.ts', "import { readFile } from 'node:fs/promises'", 'no-restricted-imports'],
  ['scripts/convert/facts/money.ts', 'console.log(1)', 'no-restricted-globals'],
  ['scripts/convert/checks/lines.ts', 'process.exit(1)', 'no-restricted-globals'],
  ['scripts/convert/mdx/write.ts', 'export const now = new Date()', 'no-restricted-syntax'],
  ['scripts/convert/mdx/write.ts', 'export const key = Math.random()', 'no-restricted-properties'],
  ['src/routes/routes.ts', "import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['src/routes/routes.ts', "import '../../scripts/convert/text/joining.ts'", 'no-restricted-imports'],
  ['src/integrations/data.ts', "import '../../scripts/convert/text/joining.ts'", 'no-restricted-imports'],
  ['src/atlas/status.ts', 'export const today = Date.now()', 'no-restricted-properties'],
];

test.each(FORBIDDEN)('%s may not: %s', (file = '', code = '', rule = '') => {
  expect(broken(file, code)).toEqual([rule]);
});
