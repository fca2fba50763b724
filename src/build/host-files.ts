import type { Header } from '../safety/policy.ts';
import { IMMUTABLE, REVALIDATE } from '../safety/policy.ts';

/** Where a folder stands on a server when nobody has said otherwise. */
const FOLDER = '/srv/kotoatlas';
const SUB_PATH = '/kotoatlas/';

/** A type that servers do not all know. */
const MANIFEST_TYPE = { extension: 'webmanifest', type: 'application/manifest+json' } as const;

/** Types that servers pack on their way, besides HTML, which they pack by themselves. */
export const PACKED_TYPES = 'text/css text/javascript application/javascript application/json image/svg+xml';

const MADE = 'Made by the build from src/safety/policy.ts. How to use it: docs/hosting.md.';

/** Files that tell hosts which headers to send, by their paths in dist/. */
export const hostFiles = (headers: readonly Header[]): ReadonlyMap<string, string> =>
  new Map([
    ['_headers', underscoreHeaders(headers)],
    ['.htaccess', htaccess(headers)],
    // GitHub Pages, from a branch: hide no file whose name begins with an underscore.
    ['.nojekyll', ''],
    ['hosting/nginx.conf', nginx(headers, atRoot)],
    ['hosting/nginx-sub-path.conf', nginx(headers, underSubPath)],
    ['hosting/Caddyfile', caddyfile(headers)],
  ]);

/** Netlify and Cloudflare Pages. Both add the headers of all rules that fit; `!` takes one away first. */
function underscoreHeaders(headers: readonly Header[]): string {
  const all = [...headers, { name: 'Cache-Control', value: REVALIDATE }];
  return [
    `# ${MADE}`,
    '/*',
    ...all.map(({ name, value }) => `  ${name}: ${value}`),
    '',
    `# ${IMMUTABLE.why}`,
    ...IMMUTABLE.globs.flatMap((glob) => [glob, '  ! Cache-Control', `  Cache-Control: ${IMMUTABLE.value}`]),
    '',
  ].join('\n');
}

/** Apache, in the folder itself. Without mod_headers the folder is still served. */
function htaccess(headers: readonly Header[]): string {
  return [
    `# ${MADE}`,
    'Options -Indexes',
    'DirectoryIndex index.html',
    '# Under a sub-path, write the sub-path before /404.html.',
    'ErrorDocument 404 /404.html',
    '<IfModule mod_mime.c>',
    `  AddType ${MANIFEST_TYPE.type} .${MANIFEST_TYPE.extension}`,
    '  AddDefaultCharset utf-8',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...headers.map(({ name, value }) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${REVALIDATE}"`,
    `  # ${IMMUTABLE.why}`,
    `  Header always set Cache-Control "${IMMUTABLE.value}" "expr=%{REQUEST_URI} =~ m#${IMMUTABLE.pattern}#"`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE text/html ${PACKED_TYPES}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n');
}

const atRoot = [
  `  root ${FOLDER};`,
  '  error_page 404 /404.html;',
  '  location / {',
  '    try_files $uri $uri.html $uri/ =404;',
  '  }',
];

const underSubPath = [
  `  location = ${SUB_PATH.slice(0, -1)} {`,
  `    return 301 ${SUB_PATH};`,
  '  }',
  `  location ${SUB_PATH} {`,
  `    alias ${FOLDER}/;`,
  '    index index.html;',
  '  }',
];

/** nginx: a server in the http context (conf.d/). Locations have no add_header of their own, or these would be lost. */
function nginx(headers: readonly Header[], locations: readonly string[]): string {
  return [
    `# ${MADE}`,
    `# ${IMMUTABLE.why}`,
    'map $uri $kotoatlas_cache {',
    `  default "${REVALIDATE}";`,
    `  "~${IMMUTABLE.pattern}" "${IMMUTABLE.value}";`,
    '}',
    '',
    'server {',
    '  listen 80;',
    '  server_name _;',
    '  charset utf-8;',
    '  gzip on;',
    `  gzip_types ${PACKED_TYPES};`,
    ...headers.map(({ name, value }) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $kotoatlas_cache always;',
    ...locations,
    '}',
    '',
  ].join('\n');
}

function caddyfile(headers: readonly Header[]): string {
  return [
    `# ${MADE}`,
    ':80 {',
    `  root * ${FOLDER}`,
    '  encode gzip',
    '  header {',
    ...headers.map(({ name, value }) => `    ${name} "${value}"`),
    '  }',
    `  # ${IMMUTABLE.why}`,
    `  @immutable path_regexp ${IMMUTABLE.pattern}`,
    '  @others not path_regexp '.concat(IMMUTABLE.pattern),
    `  header @immutable Cache-Control "${IMMUTABLE.value}"`,
    `  header @others Cache-Control "${REVALIDATE}"`,
    '  try_files {path} {path}.html',
    '  file_server',
    '  handle_errors {',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}
