import type { CollectionEntry } from 'astro:content';
import { getEntry, render } from 'astro:content';
import type { Lang } from '../schema/lang.ts';

/** A text about the site itself, ready to be shown. */
export interface EditorialText {
  data: CollectionEntry<'editorial'>['data'];
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/**
 * The text of src/editorial/<name>/<lang>.mdx.
 * @throws where there is none: a text stands in every language of the site
 */
export async function editorialText(name: string, lang: Lang): Promise<EditorialText> {
  const entry = await getEntry('editorial', `${name}/${lang}`);
  if (entry === undefined)
    throw new Error(`Found no text src/editorial/${name}/${lang}.mdx, expected one in every language.`);
  const { Content } = await render(entry);
  return { data: entry.data, Content };
}
