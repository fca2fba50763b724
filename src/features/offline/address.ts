/**
 * The paths under which a file of the site may stand, in the order in which they are tried: hosts show
 * index.html for a folder, and some show a page without its ending.
 * @param path from the site's root, without a slash at its start
 */
export function candidatesFor(path: string): readonly string[] {
  if (path === '' || path.endsWith('/')) return [`${path}index.html`];
  return [path, `${path}.html`];
}

/**
 * The path of an address below the site's root, or nothing where it is none that can be read: a `%` that stands for
 * no letter makes an address that no file has.
 */
export function pathBelow(root: string, address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address).pathname.slice(new URL(root).pathname.length));
  } catch {
    return undefined;
  }
}

/** The address of a folder that was asked for without its slash; what it asks (`?`) and the place on the page (`#`) stay. */
export function folderAddress(address: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname}/`;
  return url.href;
}

/** The page of a folder that is asked for without its slash: its links would lead elsewhere, so that the reader is sent on. */
export const folderPage = (path: string): string => `${path}/index.html`;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The type of a file by its ending, as servers say it. */
export const contentTypeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
