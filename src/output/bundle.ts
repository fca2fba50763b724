import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Lang } from '../schema/lang.ts';

/** The browsers that scripts are written for: those of the last three years. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/** The folder of the words that sources name. A pattern for esbuild, which reads it in Go: without the flag u. */
const WORDS_IN_FINNISH = /\/i18n\/fi\/[a-z-]+\.ts$/;

/** Puts the words of a language in the place of the Finnish ones that the sources name. */
const wordsOf = (root: string, lang: Lang): Plugin => ({
  name: 'words',
  setup(plugin) {
    plugin.onResolve({ filter: WORDS_IN_FINNISH }, ({ path }) => ({
      path: join(root, 'src/i18n', lang, basename(path)),
    }));
  },
});

export interface BundleOptions {
  /** The language of the script's words; left out, the script has none. */
  lang?: Lang;
  plugins?: readonly Plugin[];
}

/**
 * Bundles a script of the site: a classic one, since modules do not load from disk, and a worker may be one too.
 * This is the only place that bundles.
 * @param root the project's folder
 * @param entry the script's source, from the root
 * @throws where a file is missing or no JavaScript
 */
export async function bundle(
  root: string,
  entry: string,
  { lang, plugins = [] }: BundleOptions = {},
): Promise<Uint8Array> {
  const { outputFiles } = await build({
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
    plugins: [...(lang === undefined ? [] : [wordsOf(root, lang)]), ...plugins],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`Found no output for ${entry}, expected one file.`);
  return file.contents;
}
