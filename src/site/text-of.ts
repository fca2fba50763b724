import type { CollectionKey } from 'astro:content';
import { getEntry, render } from 'astro:content';
import type { AtlasRecord } from '../schema/record.ts';

/**
 * The text of a record as a component; undefined of a record that stands in for an edition, whose text is elsewhere.
 * @throws where the content store has no text of an edition
 */
export async function textOf(
  collection: CollectionKey,
  { id, lang, onlyIn }: Pick<AtlasRecord, 'id' | 'lang' | 'onlyIn'>,
): Promise<Awaited<ReturnType<typeof render>>['Content'] | undefined> {
  if (onlyIn !== undefined) return undefined;
  const entry = await getEntry(collection, `${id}/${lang}`);
  if (entry === undefined)
    throw new Error(`Found no content for ${id}/${lang}, expected its entry in the content store.`);
  return (await render(entry)).Content;
}
