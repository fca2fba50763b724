import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativeHtml } from './relative-html.ts';
import { relativeCss } from './relative-url.ts';

/** Pages that a host shows at any address: their links stay absolute. */
const ANYWHERE: ReadonlySet<string> = new Set(['404.html']);

/** Makes every link in dist/ relative after the build, so that the same files work at any address and from disk. */
export const relativeLinks = (): AstroIntegration => ({
  name: 'relative-links',
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

async function rewrite(path: string, from: string): Promise<boolean> {
  const rewriter = from.endsWith('.html') ? relativeHtml : from.endsWith('.css') ? relativeCss : undefined;
  if (rewriter === undefined || ANYWHERE.has(from)) return false;
  const before = await readFile(path, 'utf8');
  const after = rewriter(before, from);
  if (after !== before) await writeFile(path, after);
  return after !== before;
}
