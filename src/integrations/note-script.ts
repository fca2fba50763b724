import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { RECORD_SCRIPT_ROUTE } from '../lib/scripts.ts';

const SOURCE = 'src/components/record/record-page.ts';
/** The browsers that the script is written for: those of the last three years. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * Bundles the script of a record's page as a classic script of its own: pages share it, it does not weigh
 * on their HTML, and unlike a module it also works from disk.
 */
export function noteScript(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'kotoatlas-note-script',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const path = join(fileURLToPath(dir), RECORD_SCRIPT_ROUTE);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, await bundle(root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(RECORD_SCRIPT_ROUTE, (_request, response, next) => {
          bundle(root).then((code) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(code);
          }, next);
        });
      },
    },
  };
}

async function bundle(root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, SOURCE)],
    bundle: true,
    format: 'iife',
    target: TARGET,
    minify: true,
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`Found no output for ${SOURCE}, expected one file.`);
  return file.contents;
}
