import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placesOnTheWeb, sitemapXml } from './sitemap-entries.ts';
import { compareCodeUnits } from '../atlas/order.ts';

/** Writes sitemap.xml of what the pages say of themselves; without the site's address there is none. */
export function sitemap(): AstroIntegration {
  let hasSite = false;
  return {
    name: 'kotoatlas-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        hasSite = config.site !== undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!hasSite) return;
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        const pages = await Promise.all(
          names.map(async (name) => placesOnTheWeb(await readFile(join(root, name), 'utf8'))),
        );
        const places = pages
          .filter((page) => page !== undefined)
          .toSorted((a, b) => compareCodeUnits(a.canonical, b.canonical));
        await writeFile(join(root, 'sitemap.xml'), sitemapXml(places));
        logger.info(`${places.length} pages`);
      },
    },
  };
}
