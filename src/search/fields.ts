import type { Lang } from '../schema/text.ts';

/**
 * The index in one table. Pagefind searches the metadata fields of a record; a term found in a field counts
 * its rarity times the field's weight.
 */
export const FIELD_WEIGHTS = {
  /** Shown, not weighed: the words are in `titleKeys`. */
  id: 0,
  kind: 0,
  title: 0.2,
  place: 0,
  summary: 0.1,
  /** Whole words of the title, and parts of its compounds. */
  titleKeys: 2.5,
  titleParts: 1.5,
  /** Places and organisations of the record with all their names. */
  nameKeys: 2.2,
  /** The one-line summary in every language. */
  summaryKeys: 1.2,
  summaryParts: 0.7,
  /** Themes, target groups and regions by their labels in every language. */
  labelKeys: 0.7,
  /** Words of the text, parts of its compounds, and words that it repeats. */
  bodyKeys: 1,
  bodyParts: 0.6,
  oftenKeys: 0.6,
} as const satisfies Record<string, number>;
export type Field = keyof typeof FIELD_WEIGHTS;

/** Fields that hold keys, in the order in which they are written. */
export const KEY_FIELDS = [
  'titleKeys',
  'titleParts',
  'nameKeys',
  'summaryKeys',
  'summaryParts',
  'labelKeys',
  'bodyKeys',
  'bodyParts',
  'oftenKeys',
] as const satisfies readonly Field[];
export type KeyField = (typeof KEY_FIELDS)[number];

/** Fields that a list of results shows. */
export const SHOWN_FIELDS = ['id', 'kind', 'title', 'place', 'summary'] as const satisfies readonly Field[];
export type ShownField = (typeof SHOWN_FIELDS)[number];

/** Filters by their names in the index, which are also their keys in the address. */
export const FILTERS = ['kind', 'theme', 'region'] as const;
export type Filter = (typeof FILTERS)[number];

/** The key of the query in the address. */
export const QUERY_KEY = 'q';

/** The name of Pagefind's sort key: the place of a record in the site's own order. */
export const SORT_KEY = 'order';

/** Values of the filter `region` beside the codes of regions. */
export const REGION_NATIONAL = 'national';
export const REGION_UNKNOWN = 'unknown';

/**
 * The languages in which a word may be read. A list of its own, since the schema's would bring the whole
 * schema library into the browser.
 */
export const WORD_LANGS = ['fi', 'sv', 'en'] as const satisfies readonly Lang[];

/** How a key is marked in the index: by language for whole words, and apart for parts of Finnish compounds. */
export const KEY_MARKS = { fi: 'qf', sv: 'qs', en: 'qe', part: 'qp' } as const satisfies Record<Lang | 'part', string>;
export type KeyKind = keyof typeof KEY_MARKS;
export const KEY_KINDS = [...WORD_LANGS, 'part'] as const satisfies readonly KeyKind[];

/** The word of the index that stands for a key. The mark ends it, so that no key is found by the beginning of another. */
export const indexTerm = (key: string, kind: KeyKind): string => `${key}${KEY_MARKS[kind]}`;

/** How much each way of reading a word of the query counts. */
export const READING_WEIGHTS = { word: 1, parts: 0.6, beginning: 0.5, correction: 0.7 } as const;
export type Reading = keyof typeof READING_WEIGHTS;

/** A record that matches n of m words keeps (n/m) to this power of its score. */
export const COVERAGE_POWER = 1.5;

/** Records below this share of the best score are left out: they share a common word with the query, no more. */
export const SMALLEST_SHARE = 0.12;

/** Hits shown at once. */
export const PAGE_SIZE = 10;

/** Hits in the quick search of the header. */
export const QUICK_SIZE = 6;

/** Folders of dist/ and the files in them. */
export const INDEX_FOLDER = 'pagefind';
export const SCRIPT_FOLDER = 'search';
/** A packed file with a name that no server takes for a packed other file. */
export const LEXICON_FILE = (lang: Lang): string => `lexicon.${lang}.keys`;

/** The function that a file of the index calls when it is read as a script (file://). */
export const FILE_CALLBACK = 'kotoatlasIndexFile';
