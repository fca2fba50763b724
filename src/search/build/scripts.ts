import { basename, join } from 'node:path';
import { build as bundleWith } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Lang } from '../../schema/text.ts';
import { pagefindModuleSource } from './pagefind-module.ts';

const CLIENT = { search: 'src/search/client', browse: 'src/browse/client' };
// Patterns for esbuild, which reads them in Go: without the flag u.
const WORDS_IN_FINNISH = /\/i18n\/fi\/(?:search|facets)\.ts$/;
const PLACEHOLDER = /\/pagefind-placeholder\.ts$/;

/** The browsers that the scripts are written for: those of the last three years. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/** Puts the words of a language and Pagefind's module where the sources have placeholders. */
const substitutes = (root: string, lang: Lang, pagefindModule: string): Plugin => ({
  name: 'search-substitutes',
  setup(build) {
    build.onResolve({ filter: WORDS_IN_FINNISH }, ({ path }) => ({
      path: join(root, 'src/i18n', lang, basename(path)),
    }));
    build.onLoad({ filter: PLACEHOLDER }, () => ({ contents: pagefindModuleSource(pagefindModule), loader: 'js' }));
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
  const bundle = async (entry: string, plugins: Plugin[]): Promise<Uint8Array> => {
    const { outputFiles } = await bundleWith({
      absWorkingDir: root,
      entryPoints: [join(root, entry)],
      bundle: true,
      write: false,
      format: 'iife',
      target: TARGET,
      minify: true,
      legalComments: 'none',
      charset: 'utf8',
      logOverride: { 'empty-import-meta': 'silent' },
      plugins,
    });
    const [output] = outputFiles;
    if (output === undefined) throw new Error(`esbuild made nothing of ${entry}`);
    return output.contents;
  };
  const header = await bundle(`${CLIENT.search}/header.ts`, []);
  const scripts = await Promise.all(
    langs.flatMap((lang) =>
      (['search', 'browse'] as const).map(
        async (name) =>
          [
            `${name}.${lang}.js`,
            await bundle(`${CLIENT[name]}/${name}.ts`, [substitutes(root, lang, pagefindModule)]),
          ] as const,
      ),
    ),
  );
  return new Map([['header.js', header], ...scripts]);
}
