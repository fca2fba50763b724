import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishSite } from './finish.ts';
import { readFolder, writeFolder } from '../output/files.ts';
import type { Files } from '../output/files.ts';
import { zipReadme } from './readme.ts';
import { billOfMaterials } from './sbom.ts';
import { buildDate } from '../site/build-date.ts';
import { bundle } from '../output/bundle.ts';
import { OFFLINE_FOLDER } from '../features/offline/manifest.ts';

const WORKER = 'src/features/offline/worker/worker.ts';
const PAGE = 'src/features/offline/client/page.ts';
/** The script of the offline page, from the site's root. */
const PAGE_SCRIPT = `${OFFLINE_FOLDER}/page.js`;

/** The last step of the build: header files, offline edition, bill of materials, checksums, zip edition. */
export function finish(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'kotoatlas-finish',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = new Map([...(await readFolder(folder)), [PAGE_SCRIPT, await bundle(root, PAGE)] as const]);
        const files = await finishedFiles(root, site);
        await writeFolder(folder, changedIn(files, site));
        logger.info(`${files.size} files`);
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

/** A site with all that the last step adds, as the project in `root` makes it. */
export async function finishedFiles(root: string, site: Files): Promise<Files> {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return finishSite(site, {
    day: buildDate(root),
    workerScript: await bundle(root, WORKER),
    bom: billOfMaterials(lock, 'kotoatlas'),
    readme: zipReadme(),
  });
}

const changedIn = (files: Files, before: Files): Files =>
  new Map([...files].filter(([path, content]) => path === PAGE_SCRIPT || before.get(path) !== content));
