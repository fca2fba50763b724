import { globSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Folders of dist/ that hold no pages of ours. */
const NOT_PAGES = /^(?:pagefind|assets|data)\//u;

/** A page of dist/ with its size. */
interface Page {
  path: string;
  bytes: number;
}

/**
 * One page of each type, the languages by turns: an index page and each page right below a language are
 * types of their own; of the pages of a folder the largest stands for all.
 */
export function onePageInTurn(pages: readonly Page[]): string[] {
  const byType = Map.groupBy(pages, ({ path }) => typeOf(path));
  const largest = [...byType.values()].map((same) =>
    same.reduce((one, other) => (other.bytes > one.bytes ? other : one)),
  );
  const paths = largest.map(({ path }) => path).toSorted();
  const languages = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].filter((name) =>
    /^[a-z]{2}$/u.test(name),
  );
  const inTurn = languages.flatMap((language, turn) =>
    paths.filter((path) => path.startsWith(`${language}/`)).filter((_path, index) => index % languages.length === turn),
  );
  return [...paths.filter((path) => !path.includes('/')), ...inTurn];
}

function typeOf(path: string): string {
  const folder = posix.dirname(path);
  return folder.includes('/') ? `${folder}/*` : path;
}

/** One page of each type of a built site on which a reader stays and which search engines may offer. */
export const pagesToMeasure = (dist: string): string[] =>
  onePageInTurn(
    globSync('**/*.html', { cwd: dist })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !NOT_PAGES.test(path) && path !== '404.html' && path !== 'index.html')
      .toSorted()
      .map((path) => ({ path, bytes: statSync(join(dist, path)).size })),
  );
