import type { Lang } from '../../schema/lang.ts';
import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { risOf } from './ris.ts';
import type { Work } from './works.ts';

/** The formats of a citation, by the ending of its file. */
export const CITE_FORMATS = {
  bib: { name: 'BibTeX', write: bibtexOf },
  ris: { name: 'RIS', write: risOf },
  json: { name: 'CSL-JSON', write: cslOf },
} as const satisfies Record<string, { name: string; write: (works: readonly Work[]) => string }>;
export type CiteFormat = keyof typeof CITE_FORMATS;
export const CITE_FILES = ['bib', 'ris', 'json'] as const satisfies readonly CiteFormat[];

/** The file of a record's citation, from the site's root. */
export const citeRoute = (lang: Lang, id: string, format: CiteFormat): string => `/data/cite/${lang}/${id}.${format}`;
