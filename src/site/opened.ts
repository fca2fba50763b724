import type { Site } from './open.ts';
import { readSite } from './open.ts';

declare global {
  /**
   * Astro runs its configuration, the content loaders and the pages in module graphs of their own within one
   * process: a value of a module would be there three times. This is the one thing that they share.
   */
  var kotoatlasSites: Map<string, Site> | undefined;
}

/**
 * The opened site of a project: read when it is first asked for, once a build for everybody.
 * @param root the project's folder
 * @throws {ContentError | VocabularyError} with all faults of all files; the next call reads again
 */
export function openSite(root: string = process.cwd()): Site {
  globalThis.kotoatlasSites ??= new Map();
  const known = globalThis.kotoatlasSites.get(root);
  if (known !== undefined) return known;
  const site = readSite(root);
  globalThis.kotoatlasSites.set(root, site);
  return site;
}

/** Lets the next call read again: a file of content/ or of curation has changed under the development server. */
export function forgetSite(root: string): void {
  globalThis.kotoatlasSites?.delete(root);
}
