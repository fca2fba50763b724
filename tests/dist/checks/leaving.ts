import { targetOf } from '../support/addresses.ts';
import { attribute, elementsNamed, relOf } from '../support/dom.ts';
import type { SiteCheck } from '../support/site.ts';

const RELS = ['external', 'noopener', 'noreferrer'];

/** A link to another site says so, gives it no hold of the page, and does not tell it where the reader came from. */
export const leaving: SiteCheck = {
  name: 'links to other sites are marked',
  find: ({ pages }) =>
    pages.flatMap(({ path, document }) =>
      elementsNamed(document, 'a').flatMap((link) => {
        const href = attribute(link, 'href');
        if (href === undefined) return [];
        const target = targetOf({ file: path, value: href });
        if (target.type !== 'elsewhere' || !/^https?:$/.test(target.url.protocol)) return [];
        const lacking = RELS.filter((rel) => !relOf(link).includes(rel));
        return lacking.length === 0 ? [] : [{ file: path, reason: `href="${href}" lacks rel ${lacking.join(' ')}` }];
      }),
    ),
};
