import { join } from 'node:path';
import { build } from 'esbuild';

/** The browsers that the scripts are written for: those of the last three years. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/** Bundles a script as a classic one, which works from disk and as a worker. */
export async function classicScript(root: string, entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'iife',
    target: TARGET,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`Found no output for ${entry}, expected one file.`);
  return file.contents;
}
