import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The size of something packed with gzip, in bytes. */
export const packedSize = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/**
 * The size of a script for the browser that uses a library as we do, bundled, made small and packed.
 * @param source what the script imports and keeps
 */
export async function packedScriptSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    platform: 'browser',
    minify: true,
    legalComments: 'none',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${source}`);
  return packedSize(output.contents);
}
