import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OFFLINE_FOLDER } from '../features/offline/manifest.ts';
import { bundle } from '../output/bundle.ts';
import { writeInto } from '../output/files.ts';
import { openSite } from '../site/opened.ts';
import { lackOf, SETTINGS } from '../site/settings.ts';
import { finishSite } from './finish.ts';
import { zipReadme } from './readme.ts';
import { billOfMaterials } from './sbom.ts';
import { pathOfSite } from './site-addresses.ts';

const WORKER = 'src/features/offline/worker/worker.ts';
const PAGE = 'src/features/offline/client/page.ts';
/** The script of the offline page, from the site's root. */
const PAGE_SCRIPT = `${OFFLINE_FOLDER}/page.js`;

/** The last step of the build: every file as it will be served, and the editions of the whole. */
export function finish(): AstroIntegration {
  let root = process.cwd();
  let sitePath = '/';
  return {
    name: 'kotoatlas-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        sitePath = pathOfSite(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeInto(folder, PAGE_SCRIPT, await bundle(root, PAGE));
        const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
        const count = await finishSite(folder, {
          day: openSite(root).day,
          workerScript: await bundle(root, WORKER),
          bom: `${JSON.stringify(billOfMaterials(lock, 'kotoatlas'), undefined, 1)}\n`,
          readme: zipReadme(),
          sitePath,
        });
        logger.info(`${count} files`);
        for (const lack of lackOf(SETTINGS)) logger.warn(lack);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${PAGE_SCRIPT}`, (_request, response, next) => {
          bundle(root, PAGE).then((code) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(code);
          }, next);
        });
      },
    },
  };
}
