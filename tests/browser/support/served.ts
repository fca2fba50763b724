import { afterAll, beforeAll } from 'vitest';
import type { StaticServer } from '../../../scripts/serving/static-server.ts';
import { serveSite } from './site.ts';

/** Serves the built site for the tests of a file; the address is there once they run. */
export function useServer(basePath = '/'): () => string {
  let server: StaticServer | undefined;
  beforeAll(async () => {
    server = await serveSite(basePath);
  });
  afterAll(async () => {
    await server?.close();
  });
  return () => {
    if (!server) throw new Error('The server is not running yet: ask for its address inside tests.');
    return server.address;
  };
}
