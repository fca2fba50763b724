/** The kinds of tests and where their files are; vitest.config.ts says how each kind runs. */
export const TEST_FILES = {
  unit: 'tests/{architecture,schema,convert,mdx,setup,atlas,browser,build,editorial,features,i18n,open-data,output,routes,safety,site}/**/*.test.ts',
  command: 'tests/command/**/*.test.ts',
  site: 'tests/dist/**/*.test.ts',
  search: 'tests/search/**/*.test.ts',
  servers: 'tests/servers/**/*.test.ts',
  browser: 'tests/in-browser/**/*.test.ts',
} as const;
export type TestKind = keyof typeof TEST_FILES;
