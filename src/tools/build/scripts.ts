import { basename, join } from 'node:path';
import { build as bundleWith } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Lang } from '../../schema/text.ts';
import { TOOL_ENTRIES } from '../entries.ts';

// A pattern for esbuild, which reads it in Go: without the flag u.
const WORDS_IN_FINNISH = /\/i18n\/fi\/[a-z-]+\.ts$/;

/** The browsers that the scripts are written for: those of the last three years. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/** Puts the words of a language in the place of the Finnish ones that the sources name. */
const wordsOf = (root: string, lang: Lang): Plugin => ({
  name: 'tool-words',
  setup(build) {
    build.onResolve({ filter: WORDS_IN_FINNISH }, ({ path }) => ({
      path: join(root, 'src/i18n', lang, basename(path)),
    }));
  },
});

/** Bundles the scripts of all tools in a language as classic scripts, which a page may also load from disk. */
export async function buildToolScripts(root: string, lang: Lang): Promise<(readonly [string, Uint8Array])[]> {
  return Promise.all(
    Object.entries(TOOL_ENTRIES).map(async ([name, entry]) => {
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
        plugins: [wordsOf(root, lang)],
      });
      const [output] = outputFiles;
      if (output === undefined) throw new Error(`esbuild made nothing of ${entry}`);
      return [name, output.contents] as const;
    }),
  );
}
