import { describe, expect, test } from 'vitest';
import { WORKER_FILE } from '../../src/features/offline/manifest.ts';
import { textsScript } from '../../src/features/tools/kit/text-shards.ts';
import { CITE_SCRIPT_ROUTE } from '../../src/routes/scripts.ts';
import { mayLoad } from '../../src/safety/script-address.ts';

/** Whatever a page loads while it is open: a script that is not here would fail in the browser alone, and in silence. */
const LOADED = [
  'search/search.fi.js',
  'pagefind/pagefind.js',
  WORKER_FILE,
  CITE_SCRIPT_ROUTE.slice(1),
  textsScript(0, 'fi'),
  textsScript(442, 'sv'),
];

describe('a page may load', () => {
  test.each(LOADED)('%s', (path) => {
    expect(mayLoad(path)).toBe(true);
  });
});

describe('a page may not load', () => {
  test.each([
    '',
    'https://example.org/search/x.js',
    '../search/search.fi.js',
    'search/../tools/add.fi.js',
    'tools/add.fi.js',
    'tools/texts/fi/x.js',
    'tools/texts/../../x.js',
    'assets/record.js',
    'data/records.json',
    'search/x.js?y',
  ])('%s', (path) => {
    expect(mayLoad(path)).toBe(false);
  });
});
