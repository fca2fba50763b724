import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of a folder. */
export interface StaticServer {
  /** The address of the folder's root, with a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

export interface StaticServerOptions {
  /** The folder to serve. */
  folder: string;
  /** Where the folder's root stands, with a slash at both ends. */
  basePath?: string;
  /** The port to prefer; 0 takes any. The next free one is taken where it is in use. */
  port?: number;
}

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

/**
 * Serves a folder as plain files: nothing is rewritten or guessed but `index.html` of a folder, and
 * `404.html` answers what is not there.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, basePath = '/', port = 0 } = options;
  const server = createServer(listenerFor(folder, basePath));
  const taken = await listenOnFreePort(server, port);
  return {
    address: `http://localhost:${taken}${basePath}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listenerFor(folder: string, basePath: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  return (request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFoundPage(folder));
    };
    const path = request.url ?? '/';
    if (!path.startsWith(basePath)) {
      notFound();
      return;
    }
    request.url = `/${path.slice(basePath.length)}`;
    files(request, response, notFound);
  };
}

function notFoundPage(folder: string): string {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return 'Not found';
  }
}

async function listenOnFreePort(server: Server, preferred: number): Promise<number> {
  for (let offset = 0; offset < PORTS_TO_TRY; offset += 1) {
    const port = preferred === 0 ? 0 : preferred + offset;
    const taken = await listen(server, port);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No free port from ${preferred} to ${preferred + PORTS_TO_TRY - 1}`);
}

/** The port that the server listens on, or nothing where another program has it. */
function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
