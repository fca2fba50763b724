import { DISK_FOLDER, FILE_CALLBACK, INDEX_FOLDER, SHARDS_CALLBACK } from '../fields.ts';
import type { ReadIndexFile } from '../pagefind.ts';
import { fromShards } from '../shards.ts';
import { addressOf, loadScript } from '../../../browser/site-root.ts';

/** Reads the index over http; from disk, where fetch is not allowed, through scripts that carry the same bytes. */
export const indexReader = (root: URL): ReadIndexFile => (root.protocol === 'file:' ? fromDisk(root) : overHttp(root));

const overHttp =
  (root: URL): ReadIndexFile =>
  async (path) => {
    const response = await fetch(addressOf(root, `${INDEX_FOLDER}/${path}`));
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };

const fromDisk = (root: URL): ReadIndexFile =>
  fromShards({
    load: (script) => loadScript(root, addressOf(root, `${INDEX_FOLDER}/${DISK_FOLDER}/${script}.js`)),
    onList: (call) => Reflect.set(window, SHARDS_CALLBACK, call),
    onFile: (call) => Reflect.set(window, FILE_CALLBACK, call),
  });
