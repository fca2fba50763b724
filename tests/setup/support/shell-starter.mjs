// Starts the runner as npm does where the shell stays in between.
import { spawn } from 'node:child_process';

const runner = new URL('runner.ts', import.meta.url).pathname;
spawn('sh', ['-c', `"${process.execPath}" "${runner}"; true`], {
  stdio: 'inherit',
  env: { ...process.env, npm_lifecycle_event: 'test' },
});
