import { join } from 'node:path';
import { CURATION_FOLDER } from '../../content/folders.ts';
import { strings } from '../../i18n/index.ts';
import { buildAtlas } from '../../lib/atlas/atlas.ts';
import { buildDate } from '../../lib/build-date.ts';
import { languagesWithRecords, loadRecordTexts } from '../../lib/site-records.ts';
import { loadVocabulary } from '../../vocabulary/load.ts';
import { FILE_CALLBACK, INDEX_FOLDER, SCRIPT_FOLDER } from '../fields.ts';
import { conceptsOf } from './concepts.ts';
import type { HasKey } from './concepts.ts';
import { searchDocuments } from './documents.ts';
import { loadSearchTerms } from './load-search-terms.ts';
import { buildSearchScripts } from './scripts.ts';
import { buildSearchIndex } from './search-index.ts';

/** All files of the search by their paths in dist/. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Makes the index of every language with records, and the scripts that read it. */
export async function buildSearch(root: string): Promise<SearchFiles> {
  const langs = languagesWithRecords(root);
  const vocabulary = loadVocabulary(join(root, CURATION_FOLDER), CURATION_FOLDER);
  const day = buildDate(root);
  const searchTerms = loadSearchTerms(join(root, CURATION_FOLDER), CURATION_FOLDER);
  const editions = new Map(langs.map((lang) => [lang, loadRecordTexts(lang, root)]));
  const records = [...editions.values()].flat().map(({ record }) => record);
  const languages = langs.map((lang) => {
    const atlas = buildAtlas(lang, { langs, day, records, documents: [], vocabulary });
    const { nationwide } = strings(lang).search;
    return {
      lang,
      documents: searchDocuments(atlas, { editions, nationwide }),
      conceptsFor: (hasKey: HasKey) => conceptsOf(atlas, searchTerms, hasKey),
    };
  });
  const { files, pagefindModule } = await buildSearchIndex(languages);
  const scripts = await buildSearchScripts(root, langs, pagefindModule);
  return new Map([
    ...[...files].flatMap(([path, content]) => [
      [`${INDEX_FOLDER}/${path}`, content] as const,
      [`${INDEX_FOLDER}/${path}.js`, scriptThatCarries(path, content)] as const,
    ]),
    ...[...scripts].map(([path, content]) => [`${SCRIPT_FOLDER}/${path}`, content] as const),
  ]);
}

/** A file of the index as a classic script, for pages that are opened from disk. */
function scriptThatCarries(path: string, content: Uint8Array): Uint8Array {
  const base64 = Buffer.from(content).toString('base64');
  return new TextEncoder().encode(`${FILE_CALLBACK}(${JSON.stringify(path)},"${base64}")\n`);
}
