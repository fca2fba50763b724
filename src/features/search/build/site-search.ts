import { FILE_CALLBACK, INDEX_FOLDER, SCRIPT_FOLDER } from '../fields.ts';
import type { Site } from '../../../site/open.ts';
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
  const languages = languagesOf(site);
  const { files, pagefindModule } = await buildSearchIndex(languages);
  const scripts = await buildSearchScripts(
    root,
    languages.map(({ lang }) => lang),
    pagefindModule,
  );
  return new Map([
    ...[...files].flatMap(([path, content]) => [
      [`${INDEX_FOLDER}/${path}`, content] as const,
      [`${INDEX_FOLDER}/${path}.js`, scriptThatCarries(path, content)] as const,
    ]),
    ...[...scripts].map(([path, content]) => [`${SCRIPT_FOLDER}/${path}`, content] as const),
  ]);
}

/** A file of the index as a classic script, for pages that are opened from disk. */
function scriptThatCarries(path: string, content: Uint8Array): Uint8Array {
  const base64 = Buffer.from(content).toString('base64');
  return new TextEncoder().encode(`${FILE_CALLBACK}(${JSON.stringify(path)},"${base64}")\n`);
}
