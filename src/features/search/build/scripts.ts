import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle } from '../../../output/bundle.ts';
import type { Lang } from '../../../schema/lang.ts';
import { pagefindModuleSource } from './pagefind-module.ts';

const HEADER = 'src/layouts/header.ts';
const CLIENTS = {
  search: 'src/features/search/client/search.ts',
  browse: 'src/features/browse/client/browse.ts',
} as const;
const SURROUNDINGS = 'src/features/search/pagefind-surroundings.ts';
// A pattern for esbuild, which reads it in Go: without the flag u.
const PLACEHOLDER = /\/pagefind-placeholder\.ts$/;

/** Puts Pagefind's module where the sources have a placeholder. */
const pagefindIn = (root: string, pagefindModule: string): Plugin => ({
  name: 'pagefind',
  setup(plugin) {
    plugin.onLoad({ filter: PLACEHOLDER }, () => ({
      contents: pagefindModuleSource(pagefindModule, join(root, SURROUNDINGS)),
      loader: 'js',
    }));
  },
});

/**
 * Bundles the scripts of the search as classic scripts, which a page may also load from disk:
 * header.js, and for each language search.<lang>.js (the search) and browse.<lang>.js (lists with facets).
 */
export async function buildSearchScripts(
  root: string,
  langs: readonly Lang[],
  pagefindModule: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const plugins = [pagefindIn(root, pagefindModule)];
  const header = await bundle(root, HEADER);
  const scripts = await Promise.all(
    langs.flatMap((lang) =>
      (['search', 'browse'] as const).map(
        async (name) => [`${name}.${lang}.js`, await bundle(root, CLIENTS[name], { lang, plugins })] as const,
      ),
    ),
  );
  return new Map([['header.js', header], ...scripts]);
}
