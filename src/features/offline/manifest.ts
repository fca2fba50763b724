/** A file that the site shows without a network. */
export interface OfflineFile {
  /** From the site's root, without a slash at its start. */
  path: string;
  /** The first 96 bits of the SHA-256 of what is in it, in base64url: 16 characters. */
  hash: string;
  bytes: number;
}

/** Files that are fetched together: one after the other, packed with gzip. */
export interface Pack {
  /** The hash of the packed bytes, of which the pack's address is made. */
  hash: string;
  /** What the packed bytes weigh. */
  bytes: number;
  files: readonly OfflineFile[];
}

/** A version of the site: the list of its files by what is in them. */
export type Manifest = readonly Pack[];

/** The folder of manifests and packs in the site. */
export const OFFLINE_FOLDER = 'offline';
/** The worker stands at the root of the site, which is as far as it may reach. */
export const WORKER_FILE = 'service-worker.js';

const HASH_BYTES = 12;

/** Where a version's manifest is, packed with gzip; the version is the hash of the manifest. A hash may begin with `_`, which some hosts hide. */
export const manifestPath = (version: string): string => `${OFFLINE_FOLDER}/v.${version}.pack`;
/** Where a pack is. Servers do not know the ending, so that they do not announce it as a packed page. */
export const packPath = (hash: string): string => `${OFFLINE_FOLDER}/p.${hash}.pack`;

/**
 * A manifest as text: a line `= <hash> <bytes>` for each pack, followed by a line `<hash> <bytes> <path>` for
 * each of its files. Lines are a third of what the same would be in JSON.
 */
export const writeManifest = (manifest: Manifest): string =>
  manifest
    .flatMap(({ hash, bytes, files }) => [
      `= ${hash} ${bytes}\n`,
      ...files.map((file) => `${file.hash} ${file.bytes} ${file.path}\n`),
    ])
    .join('');

/** Reads a manifest. @throws Error that names the line it cannot read */
export function readManifest(text: string): Manifest {
  const packs: { hash: string; bytes: number; files: OfflineFile[] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const pack = /^= (\S+) (\d+)$/u.exec(line);
    const file = /^(\S{16}) (\d+) (.+)$/u.exec(line);
    if (pack?.[1] !== undefined) packs.push({ hash: pack[1], bytes: Number(pack[2]), files: [] });
    else if (file?.[1] !== undefined && file[3] !== undefined && packs.length > 0)
      packs.at(-1)?.files.push({ hash: file[1], bytes: Number(file[2]), path: file[3] });
    else throw new Error(`Not a line of a manifest: ${line}`);
  }
  return packs;
}

/** The hash of a file, of a pack, of a manifest. The same function in the build and in the browser. */
export async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return shortened(new Uint8Array(await crypto.subtle.digest('SHA-256', content)));
}

/** The same of a SHA-256 that is known. */
export function shortened(digest: Uint8Array): string {
  const characters = [...digest.subarray(0, HASH_BYTES)].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_');
}

/** Every file of a version by its path. */
export const filesOf = (manifest: Manifest): ReadonlyMap<string, OfflineFile> =>
  new Map(manifest.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
