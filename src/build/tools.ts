import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFolder } from '../output/files.ts';
import { openSite } from '../site/opened.ts';
import { buildToolFiles } from '../features/tools/build/tool-files.ts';
import { TOOL_FOLDER } from '../routes/scripts.ts';

/** Writes the scripts of the tools and the records that they know into dist/; serves them from memory in development. */
export function toolFiles(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'kotoatlas-tools',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildToolFiles(root, openSite(root));
        writeFolder(fileURLToPath(dir), files);
        logger.info(`${files.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        let building: ReturnType<typeof buildToolFiles> | undefined;
        server.watcher.on('all', () => {
          building = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          if (!path.startsWith(`${TOOL_FOLDER}/`)) {
            next();
            return;
          }
          building ??= buildToolFiles(root, openSite(root));
          building.then((files) => {
            const content = files.get(path);
            if (content === undefined) {
              next();
              return;
            }
            response.setHeader('content-type', 'text/javascript');
            response.end(content);
          }, next);
        });
      },
    },
  };
}
