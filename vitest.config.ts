import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { HeavyFirst } from './tests/support/heavy-first.ts';
import { READER, TEST_FILES } from './tests/test-files.ts';
import type { TestKind } from './tests/test-files.ts';
import { TIME_LIMITS } from './tests/time-limits.ts';

/** Two workers keep two cores busy; what files of one of them import is read once, and none of it keeps a state. */
const SHARED = { isolate: false, maxWorkers: 2 };

const BROWSER_LIMITS = { testTimeout: TIME_LIMITS.browserTest, hookTimeout: TIME_LIMITS.browserTest };

type Options = TestProjectInlineConfiguration['test'];

const project = (name: TestKind, options: Options = {}): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [TEST_FILES[name]], ...options },
});

/**
 * unit: needs nothing but the source. command: runs the commands as a user does. office: reads
 * documents that LibreOffice has saved. site and search: read dist/.
 * servers: serves dist/ by real servers with the header files of the build. browser: opens dist/ in Chromium,
 * two files at a time with a browser of their own each; `--tags-filter reader` leaves those that `npm test` runs.
 * firefox and webkit: opens dist/ in these.
 */
export default defineConfig({
  test: {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    sequence: { sequencer: HeavyFirst },
    testTimeout: TIME_LIMITS.test,
    hookTimeout: TIME_LIMITS.test,
    expect: { poll: { timeout: TIME_LIMITS.condition } },
    tags: [{ name: READER, description: 'each page type and each main way of a reader, once' }],
    projects: [
      project('unit', SHARED),
      project('command'),
      project('office', { testTimeout: TIME_LIMITS.browserTest, hookTimeout: TIME_LIMITS.browserTest }),
      project('site'),
      project('search', SHARED),
      project('servers', BROWSER_LIMITS),
      project('browser', { ...SHARED, ...BROWSER_LIMITS }),
      project('firefox', BROWSER_LIMITS),
      project('webkit', BROWSER_LIMITS),
    ],
  },
});
