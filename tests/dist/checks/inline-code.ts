import { elementsOf } from '../support/dom.ts';
import type { SiteCheck } from '../support/site.ts';

/** No style attribute and no event handler, which a strict content security policy would stop. */
export const inlineCode: SiteCheck = {
  name: 'no inline styles and handlers',
  find: ({ pages }) =>
    pages.flatMap((page) =>
      elementsOf(page.document).flatMap((element) =>
        element.attrs
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name, value }) => ({ file: page.path, reason: `<${element.tagName} ${name}="${value}">` })),
      ),
    ),
};
