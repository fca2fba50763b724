import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from '../safety/page-policy.ts';
import { relativeHtml } from './relative-html.ts';
import { relativeCss } from './relative-url.ts';

/** Pages that a host shows at any address: their links stay absolute. */
const ANYWHERE: ReadonlySet<string> = new Set(['404.html']);

/**
 * Finishes what Astro has written: every link becomes relative, so that the same files work at any address
 * and from disk, and every page allows only the scripts and styles that stand in it.
 */
export const builtPages = (): AstroIntegration => ({
  name: 'kotoatlas-pages',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const changed = await Promise.all(
        files.map(async (path) => rewrite(path, relative(root, path).split(sep).join('/'))),
      );
      logger.info(`${changed.filter(Boolean).length} files`);
    },
  },
});

const finishedHtml = (html: string, from: string): string =>
  withOwnPolicy(ANYWHERE.has(from) ? html : relativeHtml(html, from), from);

async function rewrite(path: string, from: string): Promise<boolean> {
  const rewriter = from.endsWith('.html') ? finishedHtml : from.endsWith('.css') ? relativeCss : undefined;
  if (rewriter === undefined) return false;
  const before = await readFile(path, 'utf8');
  const after = rewriter(before, from);
  if (after !== before) await writeFile(path, after);
  return after !== before;
}
