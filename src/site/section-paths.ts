import type { Lang } from '../schema/lang.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { openAtlases } from './open-atlas.ts';
import type { Section } from '../routes/routes.ts';
import { SECTIONS } from '../routes/routes.ts';

/** The parameters of a page file such as `[lang]/[themes].astro`: the section's name stands where its key does. */
const paramsOf = (lang: Lang, section: Section): Record<string, string> => ({
  lang,
  [section]: SECTIONS[section][lang],
});

/** A path of the index page of a section for each language. */
export const indexPaths = (section: Section) =>
  openAtlases().map((atlas) => ({ params: paramsOf(atlas.lang, section), props: { atlas } }));

/**
 * A path for each item of a section, `[lang]/[themes]/[id].astro`, in each language that has it, with the languages
 * of its pages: what only an edition in one language names has a page in that one alone.
 */
export function itemPaths<Item>(
  section: Section,
  itemsOf: (atlas: Atlas) => readonly Item[],
  idOf: (item: Item) => string,
) {
  const pages = openAtlases().flatMap((atlas) => itemsOf(atlas).map((item) => ({ atlas, item, id: idOf(item) })));
  const byId = Map.groupBy(pages, ({ id }) => id);
  return pages.map(({ atlas, item, id }) => ({
    params: { ...paramsOf(atlas.lang, section), id },
    props: { atlas, item, langs: (byId.get(id) ?? []).map((page) => page.atlas.lang) },
  }));
}
