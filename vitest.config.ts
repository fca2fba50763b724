import { defineConfig } from 'vitest/config';
import { HeavyFirst } from './tests/support/heavy-first.ts';
import { TEST_FILES } from './tests/test-files.ts';

const MINUTE = 60_000;

/**
 * unit: needs nothing but the source. command: runs the commands as a user does, and kills them. site and
 * search: read dist/. browser: opens dist/ in Chromium, two files at a time with a browser of their own each.
 * servers: serves dist/ by real servers with the header files of the build.
 */
export default defineConfig({
  test: {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    sequence: { sequencer: HeavyFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [TEST_FILES.unit],
          testTimeout: 20_000,
          // Nothing of these keeps a state between files, so that what they import is read once a worker.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: [TEST_FILES.command],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: [TEST_FILES.site], testTimeout: 2 * MINUTE, hookTimeout: MINUTE },
      },
      {
        extends: true,
        test: {
          name: 'search',
          include: [TEST_FILES.search],
          testTimeout: 2 * MINUTE,
          hookTimeout: MINUTE,
          // What is read of content/ serves every file of a worker.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: [TEST_FILES.servers],
          testTimeout: MINUTE,
          hookTimeout: 3 * MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [TEST_FILES.browser],
          // To read axe and the browser's driver anew for each file takes a minute of a core.
          isolate: false,
          maxWorkers: 2,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
    ],
  },
});
