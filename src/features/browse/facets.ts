/** The facets of each list with facets. A name is also a key of the address and, as `data-<name>`, of a row. */
export const LIST_FACETS = {
  practices: ['theme', 'group', 'region', 'municipality', 'organisation', 'language'],
  projects: ['theme', 'group', 'objective', 'beneficiary', 'programme', 'status'],
} as const;
export type ListName = keyof typeof LIST_FACETS;
export type Facet = (typeof LIST_FACETS)[ListName][number];

/** How each list can be sorted. The first is how the page comes. */
export const LIST_SORTS = {
  practices: ['place', 'title', 'newest'],
  /** The order of the source, then the columns of the table. */
  projects: ['source', 'name', 'beneficiary', 'objective', 'what', 'funding', 'start', 'end'],
} as const satisfies Record<ListName, readonly string[]>;

/** How each list can be seen. The first is how the page comes. */
export const LIST_VIEWS = {
  practices: ['list', 'table', 'map'],
  projects: ['table', 'cards'],
} as const satisfies Record<ListName, readonly string[]>;

/** The attribute of a row that names its record. */
export const ROW_ID = 'data-row';
