/** The kinds of tests and where their files are; vitest.config.ts says how each kind runs. */
export const TEST_FILES = {
  unit: 'tests/{architecture,schema,convert,mdx,new,setup,atlas,browser,build,editorial,features,i18n,open-data,output,routes,safety,site,vocabulary}/**/*.test.ts',
  command: 'tests/command/**/*.test.ts',
  office: 'tests/office/**/*.test.ts',
  site: 'tests/dist/**/*.test.ts',
  search: 'tests/search/**/*.test.ts',
  servers: 'tests/servers/**/*.test.ts',
  browser: 'tests/in-browser/**/*.test.ts',
  firefox: 'tests/in-firefox/**/*.test.ts',
  webkit: 'tests/in-webkit/**/*.test.ts',
} as const;
export type TestKind = keyof typeof TEST_FILES;

/** The tag of the tests that `npm test` runs of those in browsers: each page type and each main way of a reader once. */
export const READER = 'reader';

/** The tag of a test of several that differ in their words alone: one of them is enough for `npm test`. */
export const readerIf = (chosen: boolean): { tags: string[] } => ({ tags: chosen ? [READER] : [] });
