import type { Lang } from '../../../src/schema/lang.ts';
import { languagesOf } from '../../../src/features/search/build/languages.ts';
import { openSite } from '../../../src/site/opened.ts';
import { buildSearchIndex } from '../../../src/features/search/build/search-index.ts';
import type { LanguageDocuments } from '../../../src/features/search/build/search-index.ts';
import type { Engine } from '../../../src/features/search/engine.ts';
import { openInMemory } from '../../features/search/support/in-memory.ts';

/** What was read of each project folder: it takes seconds, and content/ stays the same while tests run. */
const read = new Map<string, readonly LanguageDocuments[]>();

/** What the build makes of content/ for the index of a language. */
export function languageOf(root: string, lang: Lang): LanguageDocuments {
  const languages = read.get(root) ?? [...languagesOf(openSite(root))];
  read.set(root, languages);
  const found = languages.find((language) => language.lang === lang);
  if (found === undefined) throw new Error(`There are no records in ${lang}`);
  return found;
}

/** The day on which the states of projects are told in tests. */
export const DAY = '2026-01-02';

/**
 * Builds the index of a language in memory and opens it as the browser does.
 * @param onRead told of every file of the index that is read
 */
export async function openIndex(
  language: LanguageDocuments,
  onRead: (path: string, content: Uint8Array) => void = () => undefined,
): Promise<Engine> {
  const index = await buildSearchIndex([language]);
  return openInMemory(index, { lang: language.lang, day: DAY }, onRead);
}
