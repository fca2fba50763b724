import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from '../output/bundle.ts';
import { RECORD_SCRIPT_ROUTE } from '../routes/scripts.ts';

const SOURCE = 'src/features/record/record-page.ts';

/**
 * Bundles the script of a record's page as a classic script of its own: pages share it, it does not weigh
 * on their HTML, and unlike a module it also works from disk.
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
        const path = join(fileURLToPath(dir), RECORD_SCRIPT_ROUTE);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, await bundle(root, SOURCE));
        logger.info('1 file');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(RECORD_SCRIPT_ROUTE, (_request, response, next) => {
          bundle(root, SOURCE).then((code) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(code);
          }, next);
        });
      },
    },
  };
}
