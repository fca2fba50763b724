import { join } from 'node:path';
import { CURATION_FOLDER } from '../../../site/folders.ts';
import { strings } from '../../../i18n/index.ts';
import type { Atlas } from '../../../atlas/atlas.ts';
import { buildAtlas } from '../../../atlas/atlas.ts';
import { buildDate } from '../../../site/build-date.ts';
import { languagesWithRecords, loadRecordTexts } from '../../../site/site-records.ts';
import type { RecordText } from '../../../site/site-records.ts';
import type { Lang } from '../../../schema/lang.ts';
import type { SearchTerm } from '../../../schema/search-term.ts';
import { loadVocabulary } from '../../../vocabulary/load.ts';
import { conceptsOf } from './concepts.ts';
import { searchDocuments } from './documents.ts';
import { loadSearchTerms } from './load-search-terms.ts';
import type { LanguageDocuments } from './search-index.ts';

/** The records of every language with their texts, in the site's order. */
export type Editions = ReadonlyMap<Lang, readonly RecordText[]>;

/** Reads content/. */
export const readEditions = (root: string): Editions =>
  new Map(languagesWithRecords(root).map((lang) => [lang, loadRecordTexts(lang, root)]));

/**
 * What the index of every language is made of, read from content/ and curation.
 * @param root the project's folder
 * @param editions other records than those of content/
 */
export function loadLanguages(root: string, editions: Editions = readEditions(root)): LanguageDocuments[] {
  const langs = [...editions.keys()];
  const vocabulary = loadVocabulary(join(root, CURATION_FOLDER), CURATION_FOLDER);
  const searchTerms = loadSearchTerms(join(root, CURATION_FOLDER), CURATION_FOLDER);
  const day = buildDate(root);
  const records = [...editions.values()].flat().map(({ record }) => record);
  return langs.map((lang) => {
    const atlas = buildAtlas(lang, { langs, day, records, documents: [], vocabulary });
    const { nationwide } = strings(lang).search;
    return {
      lang,
      documents: searchDocuments(atlas, { editions, nationwide, terms: finnishTerms(atlas, searchTerms) }),
      conceptsFor: (hasKey) => conceptsOf(atlas, searchTerms, hasKey),
    };
  });
}

/** Finnish words of the field, of which compounds are made even where they stand in no text by themselves. */
const finnishTerms = ({ vocabulary }: Atlas, searchTerms: readonly SearchTerm[]): string[] => [
  ...searchTerms.flatMap(({ fi }) => fi),
  ...vocabulary.glossary.flatMap(({ term, also }) => [term.fi, ...also.fi]),
];
