import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFolder } from '../output/files.ts';
import { openSite } from '../site/opened.ts';
import { buildSearch } from '../features/search/build/site-search.ts';
import { INDEX_FOLDER, SCRIPT_FOLDER } from '../features/search/fields.ts';
import type { SearchFiles } from '../features/search/build/site-search.ts';

/** Writes the search index and its scripts into dist/; serves them from memory in development. */
export function searchIndex(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'kotoatlas-search',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildSearch(root, openSite(root));
        writeFolder(fileURLToPath(dir), files);
        const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(`${files.size} files, ${Math.round(bytes / BYTES_IN_KILOBYTE)} kB`);
      },
      'astro:server:setup': ({ server }) => {
        let building: Promise<SearchFiles> | undefined;
        server.watcher.on('all', () => {
          building = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          if (!SEARCH_FOLDERS.some((folder) => path.startsWith(`${folder}/`))) {
            next();
            return;
          }
          building ??= buildSearch(root, openSite(root));
          building.then((files) => {
            const content = files.get(path);
            if (content === undefined) {
              next();
              return;
            }
            response.setHeader(
              'content-type',
              extname(path) === '.js' ? 'text/javascript' : 'application/octet-stream',
            );
            response.end(content);
          }, next);
        });
      },
    },
  };
}

const SEARCH_FOLDERS = [INDEX_FOLDER, SCRIPT_FOLDER];
const BYTES_IN_KILOBYTE = 1000;
