import type { Manifest, OfflineFile, Pack } from './manifest.ts';
import { gunzip } from '../../browser/compression.ts';
import { hashOf, manifestPath, packPath } from './manifest.ts';
import type { OfflineStore } from './store.ts';
import type { Fetching } from './update.ts';
import { fetchingsFor } from './update.ts';

/** How many files or packs are fetched at the same time. */
const AT_ONCE = 4;

/** Where files are kept by their hashes; what of the store a filling needs. */
export type Room = Pick<OfflineStore, 'root' | 'hashes' | 'manifest' | 'keepManifest' | 'keepFile'>;

/** Told after each pack: how many files of the version are there, and of how many. */
export type OnProgress = (stored: number, total: number) => void;

/** Whether storing failed because the browser has no room. */
export const isFull = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'QuotaExceededError';

/**
 * Stores a version whole. What is there already is not fetched again, so that an interrupted filling goes on
 * where it stopped. Every file is checked by its hash: half a file, or a page that a network puts in the place
 * of ours, is not kept.
 * @throws DOMException QuotaExceededError where there is no room; Error where a file cannot be had
 */
export async function fill(store: Room, version: string, onProgress: OnProgress): Promise<void> {
  const manifest = await manifestOf(store, version);
  const there = await store.hashes();
  const total = manifest.reduce((sum, { files }) => sum + files.length, 0);
  const fetchings = fetchingsFor(manifest, (hash) => there.has(hash));
  let stored = total - fetchings.reduce((sum, { wanted }) => sum + wanted.length, 0);
  const queue = [...fetchings];
  const work = async (): Promise<void> => {
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await carryOut(store, next);
        stored += next.wanted.length;
        onProgress(stored, total);
      }
    } finally {
      // After a failure nothing more is begun.
      queue.length = 0;
    }
  };
  // What is under way would else take the room that is made for the note that there is none.
  const all = Array.from({ length: AT_ONCE }, work);
  await Promise.allSettled(all);
  await Promise.all(all);
}

/** The manifest of a version, kept or fetched. */
async function manifestOf(store: Room, version: string): Promise<Manifest> {
  const kept = await store.manifest(version);
  if (kept !== undefined) return kept;
  const content = await gunzip(await received(store, manifestPath(version)));
  await check(manifestPath(version), content, version);
  await store.keepManifest(version, new TextDecoder().decode(content));
  const manifest = await store.manifest(version);
  if (manifest === undefined) throw new Error('The browser keeps nothing');
  return manifest;
}

/** Fetches in the way that moves least, and where a host cannot do that, in the other. */
async function carryOut(store: Room, { pack, wanted, way }: Fetching): Promise<void> {
  const [first, second] = way === 'whole pack' ? [keepFromPack, keepOneByOne] : [keepOneByOne, keepFromPack];
  try {
    await first(store, pack, wanted);
  } catch (cause) {
    if (isFull(cause)) throw cause;
    await second(store, pack, wanted);
  }
}

async function keepOneByOne(store: Room, _pack: Pack, wanted: readonly OfflineFile[]): Promise<void> {
  for (const { path, hash } of wanted) await store.keepFile(hash, await fetched(store, path, hash));
}

async function keepFromPack(store: Room, pack: Pack, wanted: readonly OfflineFile[]): Promise<void> {
  const packed = await fetched(store, packPath(pack.hash), pack.hash);
  const content = await gunzip(packed);
  let start = 0;
  for (const file of pack.files) {
    const end = start + file.bytes;
    if (wanted.includes(file)) await store.keepFile(file.hash, content.slice(start, end));
    start = end;
  }
}

/** What is at an address, if it is what it should be. */
async function fetched(store: Room, path: string, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const content = await received(store, path);
  await check(path, content, hash);
  return content;
}

/** What is at an address. Hosts are asked even where the browser remembers an answer. */
async function received(store: Room, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = `${store.root}${path.split('/').map(encodeURIComponent).join('/')}`;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function check(path: string, content: Uint8Array<ArrayBuffer>, hash: string): Promise<void> {
  if ((await hashOf(content)) !== hash) throw new Error(`Another file than expected: ${path}`);
}
