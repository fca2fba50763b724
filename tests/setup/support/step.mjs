// A step that has started a server and waits.
import { spawn } from 'node:child_process';

spawn(process.execPath, [new URL('lasting.mjs', import.meta.url).pathname], { detached: true, stdio: 'ignore' });
setInterval(() => undefined, 1000);
