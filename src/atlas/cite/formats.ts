import type { Lang } from '../../schema/lang.ts';
import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { risOf } from './ris.ts';
import type { Work } from './works.ts';

/** A format of a citation: how its files end, their type, and how works are written in it. */
interface CiteFormatOf {
  name: string;
  ending: string;
  type: string;
  write: (works: readonly Work[]) => string;
}

/** The formats of a citation. */
export const CITE_FORMATS = {
  bib: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtexOf },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: risOf },
  json: { name: 'CSL-JSON', ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslOf },
} as const satisfies Record<string, CiteFormatOf>;
export type CiteFormat = keyof typeof CITE_FORMATS;
export const CITE_FILES = ['bib', 'ris', 'json'] as const satisfies readonly CiteFormat[];

/** The name of the file with all works of a language. */
export const citeFile = (lang: Lang, format: CiteFormat): string => `${lang}.${CITE_FORMATS[format].ending}`;

/** That file, from the site's root. */
export const citeRoute = (lang: Lang, format: CiteFormat): string => `/data/cite/${citeFile(lang, format)}`;
