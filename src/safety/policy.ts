import { TRUSTED_TYPES_POLICY } from './trusted-types.ts';

/**
 * What a page of the site may load and do, and the headers that a host should send: the one source of the
 * policy in every page (src/build/content-security-policy.ts), of the header files for hosts
 * (src/build/host-files.ts), and of the pages that the offline worker answers with.
 */

/** Scripts come from the site's own files; the search compiles its WebAssembly. In a page by hash alone. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;
/** Style sheets come from the site's own files. In a page by hash alone. */
export const STYLE_SOURCES = ["'self'"] as const;

/** Directives besides those for scripts and styles. */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
] as const;

/** What a policy in a page cannot say: browsers read it in a header only. */
const HEADER_ONLY_DIRECTIVES = ["frame-ancestors 'none'"] as const;

/** Hashes of what stands in pages, in the form of CSP: `sha256-…`, without quotation marks. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

const quoted = (hashes: readonly string[]): string[] => hashes.toSorted().map((hash) => `'${hash}'`);

const sourcesOf = ({ scripts, styles }: InlineHashes): string[] => [
  ['script-src', ...SCRIPT_SOURCES, ...quoted(scripts)].join(' '),
  ['style-src', ...STYLE_SOURCES, ...quoted(styles)].join(' '),
];

/** The policy that stands in a page: it allows what the page itself holds. */
export const pagePolicy = (hashes: InlineHashes): string => [...DIRECTIVES, ...sourcesOf(hashes)].join('; ');

/**
 * The policy as a header. It is whole by itself, so that it also covers files that are no pages, and allows
 * what any page of the site holds: browsers apply it beside the policy in the page, which is narrower.
 */
export const headerPolicy = (hashes: InlineHashes): string =>
  [...DIRECTIVES, ...HEADER_ONLY_DIRECTIVES, ...sourcesOf(hashes)].join('; ');

/** Powers of the browser that no page of the site uses. */
const POWERS_NOT_USED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
] as const;

export interface Header {
  name: string;
  value: string;
}

/** Headers for every answer of a host. HSTS counts over https only; browsers ignore it elsewhere. */
export const securityHeaders = (hashes: InlineHashes): readonly Header[] => [
  { name: 'Content-Security-Policy', value: headerPolicy(hashes) },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: POWERS_NOT_USED.map((power) => `${power}=()`).join(', ') },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** How long browsers may keep a file without asking. */
export interface CacheRule {
  /** What is special about these files. */
  why: string;
  /** A regular expression that nginx, Apache and Caddy read alike, tried on the end of the address. */
  pattern: string;
  /** The same files for hosts that know only `*`. */
  globs: readonly string[];
  value: string;
}

/** Files that are named by a hash of what is in them never change. */
export const IMMUTABLE: CacheRule = {
  why: 'named by a hash of what is in them: another content has another name',
  pattern:
    '(/assets/[^/]+\\.[A-Za-z0-9_-]{8}\\.(css|js|woff2)|/offline/[pv]\\.[A-Za-z0-9_-]{16}\\.pack|/pagefind/index/[^/]+|/pagefind/[^/]+\\.pf_meta)$',
  globs: ['/assets/*.css', '/assets/*.woff2', '/offline/*.pack', '/pagefind/index/*'],
  value: 'public, max-age=31536000, immutable',
};

/** Everything else is asked for again; an unchanged file is answered with 304 and moves nothing. */
export const REVALIDATE = 'no-cache';
