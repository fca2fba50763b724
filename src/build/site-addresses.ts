import { posix } from 'node:path';

/** Where on its host the site stands, with a slash at both ends: the root, unless SITE_URL says otherwise. */
export const pathOfSite = (site: string | undefined): string =>
  site === undefined || site === '' ? '/' : new URL(site).pathname.replace(/\/?$/u, '/');

/** Tells a URL from the site's root from all others; `//host` is none of them. */
const isRootRelative = (url: string): boolean => url.startsWith('/') && !url.startsWith('//');

/**
 * A root-relative URL as seen from a file.
 * @param url what the page says; any but a root-relative URL is returned as it is
 * @param from the file's path from the site's root, without a slash at its start: `fi/haku.html`
 */
export function relativeUrl(url: string, from: string): string {
  if (!isRootRelative(url)) return url;
  const [, path = '', rest = ''] = /^\/(?<path>[^?#]*)(?<rest>.*)$/su.exec(url) ?? [];
  const relative = posix.relative(posix.dirname(from), path) || './';
  const slash = path.endsWith('/') && !relative.endsWith('/') ? '/' : '';
  return `${relative}${slash}${rest}`;
}

/**
 * A root-relative URL as a host has it that serves the site under a path.
 * @param path the path of the site's own address, with a slash at both ends: `/`, `/kotoatlas/`
 */
export const urlUnder = (url: string, path: string): string => (isRootRelative(url) ? `${path}${url.slice(1)}` : url);

/** Writes a URL of the site another way. */
export type RewriteUrl = (url: string) => string;

/** A `srcset` value with each of its URLs written another way. */
export const rewriteSrcset = (srcset: string, rewrite: RewriteUrl): string =>
  srcset
    .split(/,\s+/u)
    .map((candidate) => candidate.trim().split(/\s+/u))
    .map(([url = '', ...descriptors]) => [rewrite(url), ...descriptors].join(' '))
    .join(', ');

/** The `content` of a refresh with its URL written another way: `0; url=/fi/index.html`. */
export const rewriteRefresh = (content: string, rewrite: RewriteUrl): string =>
  content.replace(
    /^(?<delay>\s*\d+\s*;\s*url=)(?<url>\S+)$/iu,
    (_match, delay: string, url: string) => `${delay}${rewrite(url)}`,
  );

/** A style sheet with its root-relative `url(…)` written another way. */
export const rewriteCss = (css: string, rewrite: RewriteUrl): string =>
  css.replace(
    /url\(\s*(?<quote>["']?)(?<url>\/[^"')\s]+)\k<quote>\s*\)/gu,
    (_match, quote: string, url: string) => `url(${quote}${rewrite(url)}${quote})`,
  );
