import type { Atlas } from '../../../atlas/atlas.ts';
import { strings } from '../../../i18n/index.ts';
import type { AtlasRecord } from '../../../schema/record.ts';
import type { SearchTerm } from '../../../schema/search-term.ts';
import type { Site } from '../../../site/open.ts';
import { conceptsOf } from './concepts.ts';
import { searchDocuments } from './documents.ts';
import type { RecordText } from './documents.ts';
import type { LanguageDocuments } from './search-index.ts';

/** The records of a site with the words of their texts. */
export const recordTexts = ({ records }: Pick<Site, 'records'>): RecordText[] =>
  records.map(({ data, text }) => ({ record: data, text: text.lines }));

/** What the index of every language of a site is made of, each when it is asked for: it is much, and needed once. */
export function* languagesOf(site: Pick<Site, 'records' | 'atlases' | 'searchTerms'>): Generator<LanguageDocuments> {
  const texts = Map.groupBy(recordTexts(site), ({ record }) => record.id);
  for (const atlas of site.atlases.values()) yield languageOf(atlas, texts, site.searchTerms);
}

/**
 * What the index of a language is made of.
 * @param texts the records with their texts in every language that has them, by their ids
 */
export function languageOf(
  atlas: Atlas,
  texts: ReadonlyMap<AtlasRecord['id'], readonly RecordText[]>,
  searchTerms: readonly SearchTerm[],
): LanguageDocuments {
  const { nationwide } = strings(atlas.lang).search;
  return {
    lang: atlas.lang,
    documents: searchDocuments(atlas, { texts, nationwide, terms: finnishTerms(atlas, searchTerms) }),
    conceptsFor: (hasKey) => conceptsOf(atlas, searchTerms, hasKey),
  };
}

/** Finnish words of the field, of which compounds are made even where they stand in no text by themselves. */
const finnishTerms = ({ vocabulary }: Atlas, searchTerms: readonly SearchTerm[]): string[] => [
  ...searchTerms.flatMap(({ fi }) => fi),
  ...vocabulary.glossary.flatMap(({ term, also }) => [term.fi, ...also.fi]),
];
