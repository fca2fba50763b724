import type { Site } from '../../../site/open.ts';
import { INDEX_FOLDER, SCRIPT_FOLDER } from '../fields.ts';
import { diskShards } from './disk-shards.ts';
import { languagesOf } from './languages.ts';
import { buildSearchScripts } from './scripts.ts';
import { buildSearchIndex } from './search-index.ts';

/** All files of the search by their paths in dist/. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Makes the index of every language with records, and the scripts that read it.
 * @param root the project's folder, where the scripts' sources are
 */
export async function buildSearch(root: string, site: Site): Promise<SearchFiles> {
  const { files, pagefindModule } = await buildSearchIndex(languagesOf(site));
  const scripts = await buildSearchScripts(root, site.langs, pagefindModule);
  const shards = new Map<string, Uint8Array>();
  const paths = [...files.keys()].toSorted(byCode);
  for await (const [path, script] of diskShards(paths, (one) => files.get(one) ?? NONE)) shards.set(path, script);
  return new Map([
    ...[...files, ...shards].map(([path, content]) => [`${INDEX_FOLDER}/${path}`, content] as const),
    ...[...scripts].map(([path, content]) => [`${SCRIPT_FOLDER}/${path}`, content] as const),
  ]);
}

const NONE = new Uint8Array();
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
