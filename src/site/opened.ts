import { resolve } from 'node:path';
import type { Site } from './open.ts';
import { readSite } from './open.ts';

/** An opened site, and whether a file of it has changed since. */
interface OpenedSite {
  site: Site;
  isStale: boolean;
}

declare global {
  /**
   * Astro runs its configuration, the content loaders and the pages in module graphs of their own within one
   * process: a value of a module would be there three times. This is the one thing that they share.
   */
  var kotoatlasSites: Map<string, OpenedSite> | undefined;
}

/**
 * The opened site of a project: read when it is first asked for, once a build for everybody.
 * @param root the project's folder
 * @param read how it is read
 * @throws {ContentError | VocabularyError} with all faults of all files, told once: after a change that cannot be
 *   used, later calls get the last good version
 */
export function openSite(root: string = process.cwd(), read: (root: string) => Site = readSite): Site {
  globalThis.kotoatlasSites ??= new Map();
  // Astro names its root with a slash at the end.
  const key = resolve(root);
  const known = globalThis.kotoatlasSites.get(key);
  if (known?.isStale === false) return known.site;
  if (known !== undefined) known.isStale = false;
  const site = read(root);
  globalThis.kotoatlasSites.set(key, { site, isStale: false });
  return site;
}

/** Lets the next call read again: a file of content/ or of curation has changed under the development server. */
export function forgetSite(root: string): void {
  const known = globalThis.kotoatlasSites?.get(resolve(root));
  if (known !== undefined) known.isStale = true;
}
