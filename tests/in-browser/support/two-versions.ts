import { createServer } from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import { contentTypeOf } from '../../../src/features/offline/address.ts';
import { offlineFiles } from '../../../src/features/offline/build/offline-files.ts';
import { bundle } from '../../../src/output/bundle.ts';
import { readFolder, sorted } from '../../../src/output/files.ts';
import type { Files } from '../../../src/output/files.ts';
import { securityHeaders } from '../../../src/safety/policy.ts';
import { hashesOf } from '../../support/hashes.ts';
import { DIST } from './site.ts';

/** A version of the site as files in memory, and what a first visit stores of it. */
export interface Version {
  files: Files;
  weight: number;
}

/** What is published now, and what was asked for. Both may be changed while the host runs. */
export interface Host {
  address: string;
  files: Files;
  /** Takes an answer over: returns true where it has done so. */
  interfere: (path: string, response: ServerResponse) => boolean;
  /** Bytes of all answers so far. */
  moved: number;
  requests: string[];
  close: () => Promise<void>;
}

let site: Promise<Files> | undefined;
let worker: Promise<Uint8Array> | undefined;

/** The built site with changes, packed anew for offline use. A change to `undefined` takes the file away. */
export async function versionWith(
  change: (files: Files) => ReadonlyMap<string, Uint8Array | undefined>,
): Promise<Version> {
  site ??= readFolder(DIST);
  worker ??= bundle(process.cwd(), 'src/features/offline/worker/worker.ts');
  const before = await site;
  const changed = new Map<string, Uint8Array | undefined>([...before, ...change(before)]);
  const files = sorted(
    new Map([...changed].flatMap(([path, content]) => (content === undefined ? [] : [[path, content] as const]))),
  );
  const pages = [...files]
    .filter(([path]) => path.endsWith('index.html'))
    .map(([, html]) => Buffer.from(html).toString());
  const offline = await offlineFiles(files, await worker, securityHeaders(hashesOf(pages)));
  return { files: new Map([...files, ...offline.files]), weight: offline.weight };
}

/** Serves files from memory and counts what it sends. */
export async function startHost(files: Files): Promise<Host> {
  const host: Host = {
    address: '',
    files,
    interfere: () => false,
    moved: 0,
    requests: [],
    close: () => Promise.resolve(),
  };
  const answer: RequestListener = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)) || 'index.html';
    host.requests.push(path);
    if (host.interfere(path, response)) return;
    const content = host.files.get(path);
    host.moved += content?.length ?? 0;
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': contentTypeOf(path),
      'cache-control': 'no-cache',
    });
    response.end(content);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  host.address = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  host.close = () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return host;
}
