import { addressesOfPage, addressesOfStyles, targetOf } from '../support/addresses.ts';
import type { Address } from '../support/addresses.ts';
import { attribute, elementsOf } from '../support/dom.ts';
import type { Problem, Site, SiteCheck } from '../support/site.ts';

const SCHEMES = ['http:', 'https:', 'mailto:'];
/** The one page whose address is not known when it is shown, so that its links start at the root. */
const NOT_FOUND_PAGE = '404.html';

/** Every address inside the site leads to a file that is there, and every fragment to a place on it. */
export const links: SiteCheck = {
  name: 'links lead to files and places that exist',
  find: (site) => {
    const ids = new Map(site.pages.map((page) => [page.path, idsOf(page.document)]));
    const addresses = [...site.pages.flatMap(addressesOfPage), ...addressesOfStyles(site)];
    return addresses.flatMap((address) => {
      const reason = faultOf(address, site, ids);
      return reason === undefined
        ? []
        : [{ file: address.file, reason: `${address.where}="${address.value}": ${reason}` }];
    });
  },
};

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function faultOf(address: Address, site: Site, ids: Ids): string | undefined {
  const target = targetOf(address);
  switch (target.type) {
    case 'embedded':
      return undefined;
    case 'unreadable':
      return 'this is no address';
    case 'outside-root':
      return 'climbs out of the site, which fails under a sub-path';
    case 'elsewhere':
      return SCHEMES.includes(target.url.protocol) ? undefined : `the scheme ${target.url.protocol} is not allowed`;
    case 'inside': {
      const isFolder = target.path === '' || target.path.endsWith('/');
      const path = isFolder && address.file === NOT_FOUND_PAGE ? `${target.path}index.html` : target.path;
      if (isFolder && path === target.path) return 'leads to a folder, which shows no page when opened from disk';
      if (!site.files.has(path)) return `no file ${path}`;
      if (target.fragment === '' || !path.endsWith('.html')) return undefined;
      return ids.get(path)?.has(target.fragment) === true ? undefined : `no id "${target.fragment}" in ${path}`;
    }
  }
}

const idsOf = (document: Site['pages'][number]['document']): ReadonlySet<string> =>
  new Set(elementsOf(document).flatMap((element) => attribute(element, 'id') ?? []));

/** No address begins at the server's root, so that the site works at any address. */
export const relativeAddresses: SiteCheck = {
  name: 'addresses are relative',
  find: (site): Problem[] =>
    [...site.pages.flatMap(addressesOfPage), ...addressesOfStyles(site)]
      .filter(({ file, value }) => file !== NOT_FOUND_PAGE && /^\/(?!\/)/.test(value))
      .map(({ file, where, value }) => ({ file, reason: `${where}="${value}" begins at the root of the server` })),
};
