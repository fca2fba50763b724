import { LANGS } from '../../../src/schema/lang.ts';
import { attribute, elementsNamed, textOf } from '../support/dom.ts';
import type { Problem, SiteCheck, SitePage } from '../support/site.ts';

const titleOf = (page: SitePage): string => elementsNamed(page.document, 'title').map(textOf).join(' ').trim();

const descriptionOf = (page: SitePage): string =>
  elementsNamed(page.document, 'meta')
    .filter((meta) => attribute(meta, 'name') === 'description')
    .map((meta) => attribute(meta, 'content') ?? '')
    .join(' ')
    .trim();

/** A check that a text of each page is there and stands on no other page. */
const unique = (name: string, what: string, read: (page: SitePage) => string): SiteCheck => ({
  name,
  find: ({ pages }) => {
    const pagesByText = Map.groupBy(pages, read);
    return [...pagesByText].flatMap(([text, same]): Problem[] => {
      if (text === '') return same.map(({ path }) => ({ file: path, reason: `no ${what}` }));
      if (same.length === 1) return [];
      return same.map(({ path }) => ({ file: path, reason: `${what} "${text}" stands on ${same.length} pages` }));
    });
  },
});

export const titles = unique('every page has a title of its own', 'title', titleOf);
export const descriptions = unique('every page has a description of its own', 'description', descriptionOf);

/** The language of a page is the one that its address says. */
export const languages: SiteCheck = {
  name: 'lang is the language of the address',
  find: ({ pages }) =>
    pages.flatMap((page) => {
      const said = elementsNamed(page.document, 'html').map((html) => attribute(html, 'lang'))[0];
      const folder = LANGS.find((lang) => page.path.startsWith(`${lang}/`));
      const allowed: readonly (string | undefined)[] = folder === undefined ? LANGS : [folder];
      if (allowed.includes(said)) return [];
      return [{ file: page.path, reason: `lang is ${said ?? 'not said'}, expected ${allowed.join(' or ')}` }];
    }),
};

/** One h1 with words in it. */
export const headings: SiteCheck = {
  name: 'every page has one h1',
  find: ({ pages }) =>
    pages.flatMap((page) => {
      const found = elementsNamed(page.document, 'h1').map((heading) => textOf(heading).trim());
      return found.length === 1 && found[0] !== '' ? [] : [{ file: page.path, reason: `h1: ${JSON.stringify(found)}` }];
    }),
};
