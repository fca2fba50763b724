import type { SitePage } from '../site-page.ts';
import { element } from '../../../browser/dom.ts';
import { addressOf } from '../../../browser/site-root.ts';
import { words } from './words.ts';

/** Shows the pages that are no records: places, organisations, themes, terms. */
export function showPages(row: HTMLElement, pages: readonly SitePage[], root: URL): void {
  row.hidden = pages.length === 0;
  const items = pages.map(({ url, label, kind }) =>
    element('li', {}, [
      element('a', { href: addressOf(root, url) }, [label]),
      ' ',
      element('span', {}, [words.pages.kinds[kind]]),
    ]),
  );
  row.replaceChildren(element('ul', {}, items));
}
