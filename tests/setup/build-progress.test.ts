import { expect, test } from 'vitest';
import { BUILD_PARTS, buildProgress } from '../../scripts/run/build-progress.ts';
import { noteScript } from '../../src/build/note-script.ts';
import { finish } from '../../src/build/finish-site.ts';
import { searchIndex } from '../../src/build/pagefind.ts';
import { toolFiles } from '../../src/build/tools.ts';

/** What a build prints, a few lines of each part. */
const LOG = [
  '12:00:00 [content] Syncing content',
  '12:00:03 [build] Building static entrypoints...',
  '12:00:05 [vite] ✓ built in 1.30s',
  '',
  ' generating static routes ',
  '12:00:06   ├─ /404.html (+58ms) ',
  '12:00:06   └─ /fi/index.html (+9ms) ',
  '12:00:20 [build] Waiting for integration "kotoatlas-record-script", hook "astro:build:done"...',
  '12:00:22 [kotoatlas-record-script] 1 file',
  '12:00:25 [kotoatlas-search] 1153 files, 2577 kB',
  '12:00:28 [kotoatlas-tools] 342 files',
  '12:00:34 [kotoatlas-finish] 4516 files',
];

test.each([
  [0, 'part 1 of 6, reading content/'],
  [1, 'part 1 of 6, reading content/'],
  [2, 'part 2 of 6, scripts and styles'],
  [5, 'part 3 of 6, pages'],
  [6, 'part 3 of 6, pages; files written: 1'],
  [8, 'part 3 of 6, pages; files written: 2'],
  [9, 'part 4 of 6, search index; files written: 2'],
  [10, 'part 5 of 6, files of the tools; files written: 2'],
  [11, 'part 6 of 6, links, packs, zip and checksums; files written: 2'],
  [12, 'part 6 of 6, links, packs, zip and checksums; files written: 2'],
])('after %i lines: %s', (count, progress) => {
  expect(buildProgress(LOG.slice(0, count))).toBe(progress);
});

test.each([noteScript(), searchIndex(), toolFiles(), finish()])('a part ends with what $name says', ({ name }) => {
  expect(BUILD_PARTS.filter(({ ends }) => ends.test(`[${name}] 1 files`))).toHaveLength(1);
});
