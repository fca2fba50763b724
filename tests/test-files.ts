/** The kinds of tests and where their files are; vitest.config.ts says how each kind runs. */
export const TEST_FILES = {
  unit: 'tests/{schema,convert,mdx,lib,setup,finish,offline,safety}/**/*.test.ts',
  command: 'tests/command/**/*.test.ts',
  site: 'tests/site/**/*.test.ts',
  search: 'tests/search/**/*.test.ts',
  servers: 'tests/servers/**/*.test.ts',
  browser: 'tests/browser/**/*.test.ts',
} as const;
export type TestKind = keyof typeof TEST_FILES;
