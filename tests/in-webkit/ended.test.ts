import { test } from 'vitest';
import { expectNothingLeft } from '../support/left-behind.ts';

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'WebKit, its driver and its display end with the process that has started them, by %s',
  async (signal) => {
    await expectNothingLeft('webkit', signal);
  },
);
