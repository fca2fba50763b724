// Starts the runner as npm does.
import { spawn } from 'node:child_process';

spawn(process.execPath, [new URL('runner.ts', import.meta.url).pathname], { stdio: 'inherit' });
