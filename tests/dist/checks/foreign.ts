import { addressesOfPage, addressesOfStyles, targetOf } from '../support/addresses.ts';
import type { SiteCheck } from '../support/site.ts';

/** Nothing is fetched from another site: reading a page tells nobody that it is read. */
export const foreignRequests: SiteCheck = {
  name: 'nothing is fetched from elsewhere',
  find: (site) =>
    [...site.pages.flatMap(addressesOfPage), ...addressesOfStyles(site)]
      .filter((address) => address.loads && targetOf(address).type === 'elsewhere')
      .map(({ file, where, value }) => ({ file, reason: `${where}="${value}" would be fetched from another site` })),
};
