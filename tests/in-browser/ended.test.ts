import { test } from 'vitest';
import { expectNothingLeft } from '../support/left-behind.ts';

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'Chromium ends with the process that has started it, by %s',
  async (signal) => {
    await expectNothingLeft('chromium', signal);
  },
);
