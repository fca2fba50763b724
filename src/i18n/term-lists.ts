import type { terms as finnish } from './fi/terms.ts';

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** The shared terms of any language. */
export type Terms = Words<typeof finnish>;

/*
 * Lists of terms that are alike in every language: which term stands where is said here once. What no other part of
 * the interface calls by the same name comes from the language.
 */

type SearchFilter = 'kind' | 'theme' | 'group' | 'region' | 'language' | 'programme' | 'state' | 'year';

/** What the filters of the search are called. */
export const searchFilters = (terms: Terms, year: string): Readonly<Record<SearchFilter, string>> => ({
  kind: terms.type,
  theme: terms.theme,
  group: terms.group,
  region: terms.region,
  language: terms.language,
  programme: terms.fund,
  state: terms.stage,
  year,
});

/** What the columns of saved results are called. */
export const resultColumns = (terms: Terms): readonly string[] => [
  terms.id,
  terms.type,
  terms.title,
  terms.originalTitle,
  terms.place,
  terms.summary,
  terms.address,
];

type PageKind = 'municipality' | 'region' | 'organisation' | 'theme' | 'targetGroup' | 'term' | 'section';

/** What the pages that are no records are called above the results. */
export const pageKinds = (
  terms: Terms,
  own: Readonly<Record<'term' | 'section', string>>,
): Readonly<Record<PageKind, string>> => ({
  municipality: terms.municipality,
  region: terms.region,
  organisation: terms.organisation,
  theme: terms.theme,
  targetGroup: terms.group,
  ...own,
});

type ListFilter =
  | 'theme'
  | 'group'
  | 'region'
  | 'municipality'
  | 'organisation'
  | 'language'
  | 'objective'
  | 'beneficiary'
  | 'programme'
  | 'status';

/** What the filters of the lists are called. */
export const listFilters = (terms: Terms, organisation: string): Readonly<Record<ListFilter, string>> => ({
  theme: terms.theme,
  group: terms.group,
  region: terms.region,
  municipality: terms.municipality,
  organisation,
  language: terms.language,
  objective: terms.objective,
  beneficiary: terms.beneficiary,
  programme: terms.fund,
  status: terms.stage,
});
