import { Buffer } from 'node:buffer';
import { globSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { ROOT } from './tools.ts';

const DIST = join(ROOT, 'dist');

/** A built page, by its path in dist/. */
export interface BuiltPage {
  path: string;
  bytes: number;
  /** Whether it only leads on to another page. */
  leadsOn: boolean;
  /** The path of the same page in Finnish, which is its own where it has no other. */
  inFinnish: string;
}

/** Pages of one type: the one to look at in each of its languages, in the order of their folders. */
export interface PageType {
  pages: readonly string[];
}

/**
 * The types of pages. The pages of a folder below a language (/fi/kaytannot/…) are of one type,
 * for which the largest stands, and so are the pages of one name below them (/fi/kaytannot/…/lahde.html);
 * an index page and a page right below a language are types of their own. Which pages are of one type in
 * several languages, the pages say themselves: each links to its versions.
 */
export function pageTypes(pages: readonly BuiltPage[]): PageType[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const type = folderType(page.path);
    const known = largest.get(type);
    if (!known || page.bytes > known.bytes || (page.bytes === known.bytes && page.path < known.path)) {
      largest.set(type, page);
    }
  }
  const byType = Map.groupBy(largest.values(), ({ inFinnish }) => folderType(inFinnish));
  return [...byType]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, versions]) => ({ pages: versions.map(({ path }) => path).toSorted() }));
}

function folderType(path: string): string {
  const folders = posix.dirname(path).split('/');
  const ownType = posix.basename(path) === 'index.html' || folders.length < 2;
  if (ownType) return path;
  const [lang = '', section = '', item] = folders;
  return item === undefined ? `${lang}/${section}/*` : `${lang}/${section}/*/${posix.basename(path)}`;
}

/** Every page of dist/. */
export function builtPages(dist = DIST): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('pagefind/'))
    .map((path) => {
      const html = readFileSync(resolve(dist, path), 'utf8');
      return {
        path,
        bytes: Buffer.byteLength(html),
        leadsOn: html.includes('http-equiv="refresh"'),
        inFinnish: finnishPathOf(path, html),
      };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** Where the choice of languages on a page leads for Finnish. */
function finnishPathOf(path: string, html: string): string {
  const address = /<a href="(?<address>[^"]+)" lang="fi" hreflang="fi"/u.exec(html)?.groups?.['address'];
  return address === undefined ? path : posix.join(posix.dirname(path), address);
}

/** The types of pages on which a reader stays. */
export const typesToRead = (): PageType[] => pageTypes(builtPages().filter(({ leadsOn }) => !leadsOn));

/** The paths of one page of each type, in every language, on which a reader stays. */
export const pagesToRead = (): string[] =>
  typesToRead()
    .flatMap(({ pages }) => pages)
    .toSorted();

/**
 * One page of each type, in one language each: the languages take turns. For checks that every
 * language would pass or fail alike, because only the words differ.
 */
export const pagesInTurn = (types = typesToRead()): string[] =>
  types.flatMap(({ pages }, turn) => pages[turn % pages.length] ?? []).toSorted();

/** The paths of pages that lead on to another. */
export const pagesThatLeadOn = (): string[] => builtPages().flatMap(({ path, leadsOn }) => (leadsOn ? [path] : []));
