import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './page-policy.ts';
import { rewriteHtml } from './rewrite-html.ts';
import { pathOfSite, relativeUrl, rewriteCss, urlUnder } from './site-addresses.ts';
import type { RewriteUrl } from './site-addresses.ts';

/** Pages that a host shows at any address: their links begin at the root of the host. */
const ANYWHERE: ReadonlySet<string> = new Set(['404.html']);

/**
 * Finishes what Astro has written: every link becomes relative, so that the same files work at any address
 * and from disk, and every page allows only the scripts and styles that stand in it.
 */
export function builtPages(): AstroIntegration {
  let sitePath = '/';
  return {
    name: 'kotoatlas-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        sitePath = pathOfSite(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
        const changed = await Promise.all(
          files.map(async (path) => finish(path, relative(root, path).split(sep).join('/'), sitePath)),
        );
        logger.info(`${changed.filter(Boolean).length} files`);
      },
    },
  };
}

/**
 * A built page with the addresses and the policy that it is served with.
 * @param from its path from the site's root
 * @param sitePath where on its host the site stands
 */
export function finishedHtml(html: string, from: string, sitePath: string): string {
  const rewrite: RewriteUrl = (url) => (ANYWHERE.has(from) ? urlUnder(url, sitePath) : relativeUrl(url, from));
  return withOwnPolicy(rewriteHtml(html, rewrite), from);
}

async function finish(path: string, from: string, sitePath: string): Promise<boolean> {
  const before = /\.(?:html|css)$/u.test(from) ? await readFile(path, 'utf8') : undefined;
  if (before === undefined) return false;
  const after = from.endsWith('.html')
    ? finishedHtml(before, from, sitePath)
    : rewriteCss(before, (url) => relativeUrl(url, from));
  if (after !== before) await writeFile(path, after);
  return after !== before;
}
