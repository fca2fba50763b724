import { pathToFileURL } from 'node:url';
import { startStaticServer } from '../static-server.ts';
import { freePort, runInForeground } from './foreground.ts';
import type { Host } from './host.ts';
import { PYTHON, requireProgram } from './programs.ts';

/** The server of this project, which `npm start` and `npm run serve` use. */
export const own = (name: string, basePath: string): Host => ({
  name,
  start: ({ folder }) => startStaticServer({ folder, basePath }),
});

/** The server that comes with Python: `python3 -m http.server`. */
export const python = (name: string): Host => ({
  name,
  program: PYTHON,
  start: async ({ folder }) => {
    const port = await freePort();
    return runInForeground({
      command: requireProgram(PYTHON),
      args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder],
      port,
      basePath: '/',
    });
  },
});

/** No server at all: the pages are opened from disk. */
export const disk = (name: string): Host => ({
  name,
  start: ({ folder }) => Promise.resolve({ address: `${pathToFileURL(folder).href}/`, close: () => Promise.resolve() }),
});

/** A host that runs already, with the same build of the site: its address is its name. */
export const running = (address: string): Host => ({
  name: address,
  start: () => Promise.resolve({ address: address.replace(/\/?$/u, '/'), close: () => Promise.resolve() }),
});
