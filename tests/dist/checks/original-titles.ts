import { z } from 'zod';
import { routes } from '../../../src/routes/routes.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { KINDS } from '../../../src/schema/record.ts';
import type { Element } from '../support/dom.ts';
import { attribute, elementsNamed, elementsOf, textOf } from '../support/dom.ts';
import { RECORDS } from '../support/records.ts';
import type { Problem, Site, SiteCheck, SitePage } from '../support/site.ts';

const langSchema = z.enum(LANGS);
const titledSchema = z.looseObject({
  records: z.array(
    z.looseObject({ title: z.record(z.string(), z.string()), titlePrinted: z.string(), original: langSchema }),
  ),
});

/** A name that differs in nothing but case, spaces and dashes is found by either. */
const letters = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join('');

/** By language of the page: a translated title and the titles of originals that may stand beside it. */
function originalTitles(site: Site): Map<string, Map<string, Set<string>>> {
  const bytes = site.files.get(RECORDS);
  const { data } = titledSchema.safeParse(bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8')));
  // Where the file has another shape, the check of the data says so.
  const records = data?.records ?? [];
  return new Map(
    LANGS.map((lang) => {
      const translated = records.filter(
        ({ title, titlePrinted, original }) =>
          original !== lang && title[lang] !== undefined && letters(title[lang] ?? '') !== letters(titlePrinted),
      );
      const byTitle = Map.groupBy(translated, ({ title }) => title[lang] ?? '');
      return [
        lang,
        new Map([...byTitle].map(([title, same]) => [title, new Set(same.map((one) => one.titlePrinted))])),
      ];
    }),
  );
}

const plain = (element: Element): string => textOf(element).replaceAll(/\s+/gu, ' ').trim();

/** Addresses below a folder of records: an organisation and other things may have a record's name. */
const folders = LANGS.flatMap((lang) => KINDS.map((kind) => routes.record(lang, kind, 'x').split('/')[2] ?? ''));
const RECORD_PAGES = new RegExp(`^/[^/]+/(?:${folders.join('|')})/`, 'u');

/** The way back and the way on name pages that a reader comes from or goes to: there the title alone leads. */
function namedInMain(page: SitePage): Element[] {
  const [main] = elementsNamed(page.document, 'main');
  if (main === undefined) return [];
  const inNav = new Set(elementsNamed(main, 'nav').flatMap(elementsOf));
  // A heading is the name of the page itself; a link leads from it.
  const isOfRecord = (element: Element): boolean => {
    const href = element.tagName === 'h1' ? '' : (attribute(element, 'href') ?? '');
    return RECORD_PAGES.test(new URL(href, `https://site.invalid/${page.path}`).pathname);
  };
  return [...elementsNamed(main, 'a'), ...elementsNamed(main, 'h1')].filter(
    (element) => !inNav.has(element) && isOfRecord(element),
  );
}

/** What stands after an element: beside it, or beside the heading or paragraph that holds it alone. */
function besideOf(element: Element): Element | undefined {
  const next = (one: Element): Element | undefined => {
    const parent = one.parentNode;
    if (parent === null || !('childNodes' in parent)) return undefined;
    const siblings = parent.childNodes.filter((node) => 'tagName' in node);
    return siblings[siblings.indexOf(one) + 1];
  };
  const parent = element.parentNode;
  return next(element) ?? (parent !== null && 'tagName' in parent ? next(parent) : undefined);
}

/** A translated title stands nowhere without the title of the original, by which one finds the thing elsewhere. */
export const titlesBeside: SiteCheck = {
  name: 'a translated title has the title of the original beside it',
  find: (site) => {
    const byLang = originalTitles(site);
    return site.pages.flatMap((page): Problem[] => {
      const titles = byLang.get(page.path.split('/')[0] ?? '');
      if (titles === undefined) return [];
      return namedInMain(page).flatMap((element) => {
        const expected = titles.get(plain(element));
        if (expected === undefined) return [];
        const beside = besideOf(element);
        const isBeside = beside !== undefined && (attribute(beside, 'class') ?? '').split(' ').includes('title-beside');
        if (isBeside && expected.has(plain(beside))) return [];
        return [{ file: page.path, reason: `"${plain(element)}" stands without "${[...expected].join('" or "')}"` }];
      });
    });
  },
};
