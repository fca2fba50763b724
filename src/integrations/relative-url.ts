import { posix } from 'node:path';

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

/** The `srcset` value with each of its URLs made relative. */
export const relativeSrcset = (srcset: string, from: string): string =>
  srcset
    .split(/,\s+/u)
    .map((candidate) => candidate.trim().split(/\s+/u))
    .map(([url = '', ...descriptors]) => [relativeUrl(url, from), ...descriptors].join(' '))
    .join(', ');

/** The `content` of a refresh with its URL made relative: `0; url=/fi/index.html`. */
export const relativeRefresh = (content: string, from: string): string =>
  content.replace(
    /^(?<delay>\s*\d+\s*;\s*url=)(?<url>\S+)$/iu,
    (_match, delay: string, url: string) => `${delay}${relativeUrl(url, from)}`,
  );

/** A style sheet with its root-relative `url(…)` made relative. */
export const relativeCss = (css: string, from: string): string =>
  css.replace(
    /url\(\s*(?<quote>["']?)(?<url>\/[^"')\s]+)\k<quote>\s*\)/gu,
    (_match, quote: string, url: string) => `url(${quote}${relativeUrl(url, from)}${quote})`,
  );
