import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishSite } from '../finish/finish.ts';
import { readFolder, writeFolder } from '../finish/files.ts';
import type { Files } from '../finish/files.ts';
import { zipReadme } from '../finish/readme.ts';
import { billOfMaterials } from '../finish/sbom.ts';
import { buildDate } from '../lib/build-date.ts';
import { classicScript } from '../offline/build/scripts.ts';
import { OFFLINE_FOLDER } from '../offline/manifest.ts';

const WORKER = 'src/offline/worker/worker.ts';
const PAGE = 'src/offline/client/page.ts';
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
        const site = new Map([...(await readFolder(folder)), [PAGE_SCRIPT, await classicScript(root, PAGE)] as const]);
        const files = await finishedFiles(root, site);
        await writeFolder(folder, changedIn(files, site));
        logger.info(`${files.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${PAGE_SCRIPT}`, (_request, response, next) => {
          classicScript(root, PAGE).then((code) => {
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
    workerScript: await classicScript(root, WORKER),
    bom: billOfMaterials(lock, 'kotoatlas'),
    readme: zipReadme(),
  });
}

const changedIn = (files: Files, before: Files): Files =>
  new Map([...files].filter(([path, content]) => path === PAGE_SCRIPT || before.get(path) !== content));
