import type { SiteCheck } from '../support/site.ts';

const CODE = /\.(?:css|js)$/u;
const QUERY = 'prefers-color-scheme';

/**
 * A colour scheme changes colours and nothing else: styles say so by `light-dark()`, which takes only
 * colours. The browser tests rely on it: in the second scheme they run the rules that read colours.
 */
export const colourScheme: SiteCheck = {
  name: 'a colour scheme changes colours alone',
  find: ({ files }) =>
    [...files]
      .filter(([name, bytes]) => CODE.test(name) && bytes.includes(QUERY))
      .map(([file]) => ({ file, reason: `asks for ${QUERY}, which can change anything: say colours by light-dark()` })),
};
