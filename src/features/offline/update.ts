import type { Manifest, OfflineFile, Pack } from './manifest.ts';

/** How the files of a pack that are not there yet are fetched. */
export interface Fetching {
  pack: Pack;
  /** The files that are wanted of it. */
  wanted: readonly OfflineFile[];
  way: 'whole pack' | 'file by file';
}

/**
 * The shortest way to a whole version: what is there by its hash is not fetched again; the rest of a pack comes
 * file by file where that weighs less than the pack. Hosts need not compress what they send, so that files are
 * counted at their full weight.
 * @param has whether a content is there
 */
export function fetchingsFor(manifest: Manifest, has: (hash: string) => boolean): Fetching[] {
  return manifest.flatMap((pack): Fetching[] => {
    const wanted = pack.files.filter(({ hash }) => !has(hash));
    if (wanted.length === 0) return [];
    return [{ pack, wanted, way: weightOfFiles(wanted) < pack.bytes ? 'file by file' : 'whole pack' }];
  });
}

/** What the fetchings move at most, in bytes. */
export const weightOf = (fetchings: readonly Fetching[]): number =>
  fetchings.reduce(
    (sum, { pack, wanted, way }) => sum + (way === 'whole pack' ? pack.bytes : weightOfFiles(wanted)),
    0,
  );

const weightOfFiles = (files: readonly OfflineFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
