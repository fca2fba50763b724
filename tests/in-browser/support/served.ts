import { afterAll, beforeAll } from 'vitest';
import type { Host, RunningHost } from '../../../scripts/serving/hosts/host.ts';
import { own } from '../../../scripts/serving/hosts/others.ts';
import { chosenHost } from './host.ts';
import { builtSite } from './site.ts';

/**
 * Serves the built site for the tests of a file; the address is there once they run.
 * @param basePath where the project's own server puts the site; without it the chosen host serves it
 */
export const useServer = (basePath?: string): (() => string) =>
  useHost(basePath === undefined ? chosenHost() : own(basePath, basePath));

/** Lets a host serve the built site for the tests of a file. */
export function useHost(host: Host): () => string {
  let running: RunningHost | undefined;
  beforeAll(async () => {
    running = await host.start({ folder: builtSite() });
  });
  afterAll(async () => {
    await running?.close();
  });
  return () => {
    if (!running) throw new Error('The server is not running yet: ask for its address inside tests.');
    return running.address;
  };
}
