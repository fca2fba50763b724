import { gzipBeside } from '../../../output/gzip.ts';
import { createHash } from 'node:crypto';
import { shortened } from '../manifest.ts';
import type { Manifest, OfflineFile, Pack } from '../manifest.ts';

/**
 * A pack is closed when the files in it weigh this much, in bytes. Larger packs would make a first visit lighter
 * and every update heavier (docs/decisions/offline.md).
 */
const FULL_PACK = 60_000;

/**
 * Files that are not kept for offline use: what only pages from disk read, what only hosts read, what tells about
 * the build, data to download, and the zip edition, which is the same once more.
 */
const LEFT_OUT = [
  /^pagefind\/.*\.js$/u,
  /^(?:hosting|download|offline|data)\/(?!page\.js$)/u,
  /^(?:_headers|\.[^/]*|checksums\.txt|sbom\.cdx\.json|README\.txt|robots\.txt|sitemap\.xml|llms\.txt|service-worker\.js)$/u,
  // The feeds of what is new.
  /^[a-z]{2}\/[^/]+\.(?:xml|json)$/u,
];

/** Whether a file of the site is kept for offline use. */
export const isKept = (path: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(path));

/** A pack as it is to be written. */
export interface PackedFiles {
  hash: string;
  content: Uint8Array;
}

/** Files of one folder that wait for their pack. */
interface OpenPack {
  files: OfflineFile[];
  contents: Uint8Array[];
  weight: number;
}

/**
 * Packs what is kept of a site as its files come by: those of a folder beside each other, since they are alike.
 * Only what is not packed yet is held.
 */
export class Packer {
  readonly #open = new Map<string, OpenPack>();
  readonly #packs: (Pack & { folder: string; first: string })[] = [];

  /**
   * Takes a file in, in the order of paths.
   * @returns the pack that it does not fit into any more, if there is one
   */
  async add(path: string, content: Uint8Array): Promise<PackedFiles[]> {
    if (!isKept(path)) return [];
    const folder = folderOf(path);
    const open = this.#open.get(folder);
    const isFull = open !== undefined && open.weight > 0 && open.weight + content.length > FULL_PACK;
    const closed = isFull ? [await this.#close(folder, open)] : [];
    const pack = isFull || open === undefined ? { files: [], contents: [], weight: 0 } : open;
    pack.files.push({ path, hash: hashOf(content), bytes: content.length });
    pack.contents.push(content);
    pack.weight += content.length;
    this.#open.set(folder, pack);
    return closed;
  }

  /** Closes every pack that is open. */
  async flush(): Promise<PackedFiles[]> {
    const packed: PackedFiles[] = [];
    for (const [folder, open] of this.#open) packed.push(await this.#close(folder, open));
    this.#open.clear();
    return packed;
  }

  /** What has been packed so far, folder by folder. */
  manifest(): Manifest {
    return this.#packs
      .toSorted((a, b) => compare(a.folder, b.folder) || compare(a.first, b.first))
      .map(({ hash, bytes, files }) => ({ hash, bytes, files }));
  }

  /** What the packs weigh so far, in bytes. */
  weight(): number {
    return this.#packs.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async #close(folder: string, { files, contents }: OpenPack): Promise<PackedFiles> {
    const content = await gzipBeside(Buffer.concat(contents));
    const hash = hashOf(content);
    this.#packs.push({ hash, bytes: content.length, files, folder, first: files[0]?.path ?? '' });
    return { hash, content };
  }
}

/** As `hashOf` of the manifest, without the detour that browsers need. */
const hashOf = (content: Uint8Array): string => shortened(createHash('sha256').update(content).digest());

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The first two folders of a path. */
const folderOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 2).join('/');
