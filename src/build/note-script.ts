import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from '../output/bundle.ts';
import { CITE_SCRIPT_ROUTE, RECORD_SCRIPT_ROUTE } from '../routes/scripts.ts';

/** The scripts of a record's page, by their routes. */
const SOURCES = [
  [RECORD_SCRIPT_ROUTE, 'src/features/record/record-page.ts'],
  [CITE_SCRIPT_ROUTE, 'src/features/record/save-citation.ts'],
] as const;

/**
 * Bundles the scripts of a record's page as classic scripts of their own: pages share them, they do not weigh
 * on their HTML, and unlike modules they also work from disk.
 */
export function noteScript(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'kotoatlas-record-script',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [route, source] of SOURCES) {
          const path = join(fileURLToPath(dir), route);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, await bundle(root, source));
        }
        logger.info(`${SOURCES.length} files`);
      },
      'astro:server:setup': ({ server }) => {
        for (const [route, source] of SOURCES) {
          server.middlewares.use(route, (_request, response, next) => {
            bundle(root, source).then((code) => {
              response.setHeader('content-type', 'text/javascript');
              response.end(code);
            }, next);
          });
        }
      },
    },
  };
}
