/** The kinds of page beside records to which a search leads, in the order in which they are offered. */
export const PAGE_KINDS = [
  'municipality',
  'region',
  'organisation',
  'theme',
  'targetGroup',
  'term',
  'section',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** A page that is no record: a place, an organisation, a theme, an entry of the glossary. */
export interface SitePage {
  kind: PageKind;
  /** From the site's root. */
  url: string;
  /** What it is called in the language of the index. */
  label: string;
}

/** The place of a kind among the others. */
export const rankOfKind = ({ kind }: SitePage): number => PAGE_KINDS.indexOf(kind);
