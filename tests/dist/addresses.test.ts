import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GONE, lostAddresses, readAddresses } from './support/published.ts';
import { DIST } from './support/site.ts';

/** Every address that was published once: what the site gave others to link to. A new one is added, none is taken out. */
const PUBLISHED = readAddresses(readFileSync(join(import.meta.dirname, 'published-addresses.txt'), 'utf8'));

const textOf = (path: string): string | undefined =>
  existsSync(join(DIST, path)) ? readFileSync(join(DIST, path), 'utf8') : undefined;

test('every address that was published once leads somewhere', () => {
  expect(lostAddresses(PUBLISHED, textOf)).toEqual([]);
});

test('the list is sorted and names each address once', () => {
  expect(PUBLISHED).toEqual([...new Set(PUBLISHED)].toSorted());
});

test('what is gone can be found elsewhere', () => {
  expect(GONE.filter(({ instead }) => textOf(instead) === undefined)).toEqual([]);
});

test('a file and a place that are missing are told', () => {
  const files = new Map([['fi/sanasto.html', '<dt id="kotoutuminen">kotoutuminen</dt>']]);
  const asked = [
    'data/grants.json',
    'fi/hankkeet.html',
    'fi/sanasto.html',
    'fi/sanasto.html#koto',
    'fi/sanasto.html#kotoutuminen',
  ];
  expect(lostAddresses(asked, (path) => files.get(path))).toEqual([
    'fi/hankkeet.html: no such file',
    'fi/sanasto.html#koto: no such place on the page',
  ]);
});
