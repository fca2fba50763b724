import type { CollectionEntry } from 'astro:content';
import { getEntry, render } from 'astro:content';
import type { Lang } from '../schema/lang.ts';
import { LICENCES } from '../schema/licence.ts';
import { SETTINGS } from './settings.ts';

/** What texts about the site take from its configuration. */
type Word = 'name' | 'nameOf' | 'licence' | 'licenceName' | 'licenceUrl';

/** A text about the site itself, ready to be shown. */
export interface EditorialText {
  data: CollectionEntry<'editorial'>['data'];
  /** What texts take from the configuration, as `{props.name}`; in front matter as `{name}`. */
  words: Record<Word, string>;
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
  const words = wordsIn(lang);
  const filled = (text: string): string =>
    Object.entries(words).reduce((filledText, [word, value]) => filledText.replaceAll(`{${word}}`, value), text);
  const { data } = entry;
  return { data: { ...data, description: filled(data.description), lead: filled(data.lead) }, words, Content };
}

function wordsIn(lang: Lang): Record<Word, string> {
  const { name, nameOf, licence } = SETTINGS;
  const { names, url } = LICENCES[licence];
  return { name, nameOf: nameOf[lang], licence, licenceName: names[lang], licenceUrl: url };
}
