import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** A page of the site, read. */
export interface SitePage {
  /** Its path in dist/, with forward slashes. */
  path: string;
  html: string;
  readonly document: DefaultTreeAdapterMap['document'];
}

/** A whole built site. */
export interface Site {
  pages: readonly SitePage[];
  /** Every file by its path, the pages included. */
  files: ReadonlyMap<string, Buffer>;
}

/** Something that is wrong with a file of the site. */
export interface Problem {
  file: string;
  reason: string;
}

/** A rule that every file of the site keeps. */
export interface SiteCheck {
  name: string;
  find: (site: Site) => Problem[] | Promise<Problem[]>;
}

/** The folder of the built site. */
export const DIST = resolve(fileURLToPath(new URL('../../../dist', import.meta.url)));

/** Files that the search brings along; they are no pages of ours. */
const NOT_OURS = 'pagefind/';

/** Reads dist/. */
export function readSite(folder = DIST): Site {
  if (!existsSync(folder)) throw new Error('There is no dist/. Make it with: npm run build');
  const names = globSync('**/*', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
  return siteOf(new Map(names.map((name) => [name, readFileSync(join(folder, name))])));
}

/** A site of files that are given as texts: how a check is shown that it finds something. */
export const siteFromTexts = (texts: Readonly<Record<string, string>>): Site =>
  siteOf(new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])));

function siteOf(files: ReadonlyMap<string, Buffer>): Site {
  const pages = [...files]
    .filter(([name]) => name.endsWith('.html') && !name.startsWith(NOT_OURS))
    .map(([path, bytes]) => {
      const html = bytes.toString('utf8');
      let document: SitePage['document'] | undefined;
      return {
        path,
        html,
        /** Parsed when it is asked for first: most of the site's tests need a few pages or none. */
        get document() {
          // What stands in a <noscript> is a part of the page for readers without scripts.
          document ??= parse(html, { scriptingEnabled: false });
          return document;
        },
      };
    });
  return { pages, files };
}

/** The problems as lines of text, sorted, for one message that lists them all. */
export const listProblems = (problems: readonly Problem[]): string =>
  problems
    .map(({ file, reason }) => `${file}: ${reason}`)
    .toSorted()
    .join('\n');
