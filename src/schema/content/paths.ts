import type { Kind } from '../record.ts';
import { COLLECTION_OF } from '../record.ts';
import type { Lang } from '../lang.ts';

/** The folder of content/ that holds the source documents. */
export const SOURCES = 'sources';

/** The files of content/ by their paths in it. `edition` is a public contract: other programs read it. */
export const contentPaths = {
  relations: 'relations.yaml',
  record: (kind: Kind, id: string): string => `${COLLECTION_OF[kind]}/${id}/record.yaml`,
  edition: (kind: Kind, id: string, lang: Lang): string => `${COLLECTION_OF[kind]}/${id}/${lang}.mdx`,
  lines: (kind: Kind, id: string, lang: Lang): string => `${COLLECTION_OF[kind]}/${id}/${lang}.lines.json`,
  source: (id: string): string => `${SOURCES}/${id}/source.yaml`,
  sourceEdition: (id: string, lang: Lang): string => `${SOURCES}/${id}/${lang}.mdx`,
} as const;
