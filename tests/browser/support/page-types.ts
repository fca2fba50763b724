import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { DIST } from './site.ts';

/** A built page, by its path in dist/. */
export interface BuiltPage {
  path: string;
  bytes: number;
  /** Whether it only leads on to another page. */
  leadsOn: boolean;
}

/**
 * One page of each type. The pages of a folder below a language (/fi/kaytannot/…) are of one type,
 * for which the largest stands, and so are the pages of one name below them (/fi/kaytannot/…/lahde.html);
 * an index page and a page right below a language are types of their own.
 */
export function onePageOfEachType(pages: readonly BuiltPage[]): string[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const type = pageType(page.path);
    const known = largest.get(type);
    if (!known || page.bytes > known.bytes || (page.bytes === known.bytes && page.path < known.path)) {
      largest.set(type, page);
    }
  }
  return [...largest.values()].map((page) => page.path).toSorted();
}

function pageType(path: string): string {
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
      const html = readFileSync(resolve(dist, path));
      return { path, bytes: html.length, leadsOn: html.includes('http-equiv="refresh"') };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** The paths of one page of each type on which a reader stays. */
export const pagesToRead = (): string[] => onePageOfEachType(builtPages().filter(({ leadsOn }) => !leadsOn));

/**
 * One page of each type, in one language each: the languages take turns. For checks that every
 * language would pass or fail alike, because only the words differ.
 */
export function pagesInTurn(): string[] {
  const pages = pagesToRead();
  const byLanguage = Map.groupBy(pages, (path) => path.split('/')[0] ?? '');
  const languages = [...byLanguage.keys()].filter((folder) => /^[a-z]{2}$/.test(folder)).toSorted();
  const rest = pages.filter((path) => !languages.includes(path.split('/')[0] ?? ''));
  const turns = languages.flatMap((language, turn) =>
    (byLanguage.get(language) ?? []).filter((_, index) => index % languages.length === turn),
  );
  return [...rest, ...turns].toSorted();
}

/** The paths of pages that lead on to another. */
export const pagesThatLeadOn = (): string[] => builtPages().flatMap(({ path, leadsOn }) => (leadsOn ? [path] : []));
