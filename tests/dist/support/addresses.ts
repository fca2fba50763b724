import { pathOfSite } from '../../../src/build/site-addresses.ts';
import { attribute, elementsOf, relOf } from './dom.ts';
import type { Element } from './dom.ts';
import type { Site, SitePage } from './site.ts';

/** An address that a file of the site names. */
export interface Address {
  /** The file that names it. */
  file: string;
  /** What names it: an attribute (`a href`) or `url()`. */
  where: string;
  value: string;
  /** Whether the browser fetches it without being asked to. */
  loads: boolean;
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];
/** Links of the head that tell where something is and fetch nothing. */
const TELLING_RELS = ['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'search', 'help'];
const FOLLOWED = ['a', 'area', 'form', 'button', 'input', 'blockquote', 'q', 'del', 'ins'];

/** Whether an address tells the world where the page is, and may therefore be whole. */
export const isTelling = (element: Element): boolean =>
  element.tagName === 'link' && relOf(element).some((rel) => TELLING_RELS.includes(rel));

/** Every address in the attributes of a page, except those that tell the world where it is. */
export function addressesOfPage(page: SitePage): Address[] {
  return elementsOf(page.document)
    .filter((element) => !isTelling(element))
    .flatMap((element) => {
      const loads = !FOLLOWED.includes(element.tagName);
      const put = (name: string, value: string): Address => ({
        file: page.path,
        where: `${element.tagName} ${name}`,
        value: value.trim(),
        loads,
      });
      const single = ADDRESS_ATTRIBUTES.flatMap((name) => {
        const value = attribute(element, name);
        return value === undefined ? [] : [put(name, value)];
      });
      return [...single, ...candidates(attribute(element, 'srcset')).map((value) => put('srcset', value))];
    });
}

const candidates = (srcset: string | undefined): string[] =>
  (srcset ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((candidate) => candidate !== '');

/** Every address in the style sheets of a site, in files and in pages. */
export function addressesOfStyles(site: Site): Address[] {
  const files = [...site.files]
    .filter(([name]) => name.endsWith('.css'))
    .map(([name, bytes]) => [name, bytes.toString()]);
  const inPages = site.pages.flatMap((page) =>
    [...page.html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((match) => [page.path, match[1]]),
  );
  return [...files, ...inPages].flatMap(([file = '', css = '']) =>
    [...css.matchAll(/url\(\s*(["']?)(?<url>[^"')]*)\1\s*\)|@import\s+["'](?<sheet>[^"']*)["']/g)].map((match) => ({
      file,
      where: 'url()',
      value: (match.groups?.['url'] ?? match.groups?.['sheet'] ?? '').trim(),
      loads: true,
    })),
  );
}

/** A place that no site has: addresses are resolved below it, so that climbing out of the site shows. */
const PLACE = 'https://site.invalid/some/sub/path/';

/** Where on its host the site stands, by the address that it was built for. */
const SITE_PATH = pathOfSite(process.env['SITE_URL']);

export type Target =
  | { type: 'inside'; path: string; fragment: string }
  | { type: 'outside-root' }
  | { type: 'elsewhere'; url: URL }
  | { type: 'embedded' }
  | { type: 'unreadable' };

/** Where an address leads: to a file of the site, out of its root, or to another site. */
export function targetOf({ file, value }: { file: string; value: string }): Target {
  if (/^(?:data|blob):/i.test(value)) return { type: 'embedded' };
  const rooted = value.startsWith('/') && !value.startsWith('//');
  if (rooted && !value.startsWith(SITE_PATH)) return { type: 'outside-root' };
  const base = new URL(file, PLACE);
  const address = rooted ? `${PLACE}${value.slice(SITE_PATH.length)}` : value;
  if (!URL.canParse(address, base.href)) return { type: 'unreadable' };
  const url = new URL(address, base);
  if (url.origin !== base.origin) return { type: 'elsewhere', url };
  if (!url.href.startsWith(PLACE)) return { type: 'outside-root' };
  return {
    type: 'inside',
    path: decodeURIComponent(url.pathname.slice(new URL(PLACE).pathname.length)),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}
