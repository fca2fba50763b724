import { gzip } from '../../../output/gzip.ts';
import type { Files } from '../../../output/files.ts';
import { hashOf } from '../manifest.ts';
import type { Manifest, Pack } from '../manifest.ts';

/**
 * A pack is closed when the files in it weigh this much, in bytes. Larger packs would make a first visit lighter
 * and every update heavier (docs/decisions/offline.md).
 */
const FULL_PACK = 60_000;

/**
 * Files that are not kept for offline use: twins of index files for pages from disk, what only hosts read, what
 * tells about the build, and the zip edition, which is the same once more.
 */
const LEFT_OUT = [
  /^pagefind\/.*\.js$/u,
  /^(?:hosting|download|offline)\/(?!page\.js$)/u,
  /^(?:_headers|\.[^/]*|checksums\.txt|sbom\.cdx\.json|README\.txt|robots\.txt|service-worker\.js)$/u,
];

/** Whether a file of the site is kept for offline use. */
export const isKept = (path: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(path));

/** A version of the site for offline use. */
export interface Packed {
  manifest: Manifest;
  /** The packed bytes by the hash of the pack. */
  packs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Packs what is kept of a site: the files of a folder beside each other, since they are alike. */
export async function packFiles(files: Files): Promise<Packed> {
  const packs = new Map<string, Uint8Array<ArrayBuffer>>();
  const manifest: Pack[] = [];
  for (const group of groupsOf(files)) {
    const content = Uint8Array.from(gzip(Buffer.concat(group.map(([, bytes]) => bytes))));
    const hash = await hashOf(content);
    packs.set(hash, content);
    const members = group.map(async ([path, bytes]) => ({
      path,
      hash: await hashOf(Uint8Array.from(bytes)),
      bytes: bytes.length,
    }));
    manifest.push({ hash, bytes: content.length, files: await Promise.all(members) });
  }
  return { manifest, packs };
}

type Entry = readonly [path: string, content: Uint8Array];

/** Files of one folder and one ending, in the order of their paths, in groups that are not too heavy. */
function groupsOf(files: Files): Entry[][] {
  const kept = [...files].filter(([path]) => isKept(path));
  const byFolder = Map.groupBy(kept, ([path]) => folderOf(path));
  return [...byFolder.values()].flatMap((entries) => {
    const groups: Entry[][] = [[]];
    let weight = 0;
    for (const entry of entries) {
      const [, content] = entry;
      if (weight > 0 && weight + content.length > FULL_PACK) {
        groups.push([]);
        weight = 0;
      }
      groups.at(-1)?.push(entry);
      weight += content.length;
    }
    return groups;
  });
}

/** The first two folders of a path. */
const folderOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 2).join('/');
