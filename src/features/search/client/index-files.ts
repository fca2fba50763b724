import { FILE_CALLBACK, INDEX_FOLDER } from '../fields.ts';
import type { ReadIndexFile } from '../pagefind.ts';
import { addressOf, loadScript } from '../../../browser/site-root.ts';

/** Reads the index over http; from disk, where fetch is not allowed, through scripts that carry the same bytes. */
export const indexReader = (root: URL): ReadIndexFile =>
  root.protocol === 'file:' ? fromScripts(root) : overHttp(root);

const overHttp =
  (root: URL): ReadIndexFile =>
  async (path) => {
    const response = await fetch(addressOf(root, `${INDEX_FOLDER}/${path}`));
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };

function fromScripts(root: URL): ReadIndexFile {
  const arrived = new Map<string, Uint8Array<ArrayBuffer>>();
  Reflect.set(window, FILE_CALLBACK, (path: string, base64: string) => {
    arrived.set(
      path,
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
  });
  return async (path) => {
    await loadScript(root, addressOf(root, `${INDEX_FOLDER}/${path}.js`));
    const bytes = arrived.get(path);
    if (bytes === undefined) throw new Error(`Nothing arrived for ${path}`);
    arrived.delete(path);
    return bytes;
  };
}
