import { expect, test } from 'vitest';
import { ALL_CHECKS } from './checks/all.ts';
import { listProblems, readSite } from './support/site.ts';

const site = readSite();

test('there are pages', () => {
  expect(site.pages.length).toBeGreaterThan(10);
});

test.each(ALL_CHECKS)('$name', async ({ find }) => {
  expect(listProblems(await find(site))).toBe('');
});
