import type { Lang } from '../../schema/lang.ts';
import { LANGS } from '../../schema/lang.ts';

/**
 * The index in one table. Pagefind searches the metadata fields of a record; a term found in a field counts
 * its rarity times the field's weight.
 */
export const FIELD_WEIGHTS = {
  /** Whole words of the title, and parts of its compounds. */
  titleKeys: 2.5,
  titleParts: 2.5,
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
  /** The same for the words of long texts, which have a little of everything. */
  longKeys: 0.7,
  longParts: 0.4,
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
  'longKeys',
  'longParts',
] as const satisfies readonly Field[];
export type KeyField = (typeof KEY_FIELDS)[number];

/** Filters by their names, which are also their keys in the address. */
export const FILTERS = ['kind', 'theme', 'group', 'region', 'language', 'programme', 'state', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** Makes something for each filter. */
export const byFilter = <Value>(make: (filter: Filter) => Value): Record<Filter, Value> => ({
  kind: make('kind'),
  theme: make('theme'),
  group: make('group'),
  region: make('region'),
  language: make('language'),
  programme: make('programme'),
  state: make('state'),
  year: make('year'),
});

/** Orders of results beside the order by relevance: by a value, highest first; records without one come last. */
export const VALUE_SORTS = ['newest', 'end', 'money'] as const;
export type ValueSort = (typeof VALUE_SORTS)[number];
export const SORTS = ['relevance', ...VALUE_SORTS] as const;
export type Sort = (typeof SORTS)[number];

/** The keys of the order and of "as typed" in the address. */
export const SORT_PARAMETER = 'sort';
export const AS_TYPED_PARAMETER = 'exact';

/** The key of the query in the address. */
export const QUERY_KEY = 'q';

/** The language under which Pagefind indexes: one for which it has no stemmer, since keys are stems already. */
export const INDEX_LANGUAGE = (lang: Lang): string => `zz-${lang}`;

/** The name of Pagefind's sort key: the place of a record in the site's own order. */
export const SORT_KEY = 'order';

/** Values of the filter `region` beside the codes of regions. */
export const REGION_NATIONAL = 'national';
export const REGION_UNKNOWN = 'unknown';

/**
 * How a key is marked in the index: by its language before it, so that the words of a language lie in the same
 * chunks of the index and a query loads few of them; by its kind after it, so that no key is found by the
 * beginning of another. Parts of Finnish compounds lie beside the words.
 */
const KEY_MARKS = {
  fi: { before: 'f', after: 'q' },
  sv: { before: 's', after: 'q' },
  en: { before: 'e', after: 'q' },
  part: { before: 'f', after: 'p' },
} as const satisfies Record<Lang | 'part', { before: string; after: string }>;
export type KeyKind = keyof typeof KEY_MARKS;
export const KEY_KINDS = [...LANGS, 'part'] as const satisfies readonly KeyKind[];

/** The word of the index that stands for a key. */
export const indexTerm = (key: string, kind: KeyKind): string => KEY_MARKS[kind].before + key + KEY_MARKS[kind].after;

/** What the words of the index begin with that stand for keys with a beginning. */
export const indexBeginning = (beginning: string, lang: Lang): string => KEY_MARKS[lang].before + beginning;

/** How much each way of reading a word of the query counts. */
export const READING_WEIGHTS = {
  word: 1,
  parts: 0.6,
  beginning: 0.5,
  correction: 0.7,
  term: 0.5,
  inside: 0.5,
} as const;
export type Reading = keyof typeof READING_WEIGHTS;

/** How scores of words become the score of a record. */
export const RANKING = {
  /**
   * A record keeps the share of the words that it matches to this power of its score. A word counts by its rarity:
   * to lack the word that says what is sought costs more than to lack a common one.
   */
  coveragePower: 1,
  /** What a record keeps of its score where it has only some parts of a compound. */
  partly: 0.7,
  /** Records below this share of the best score are left out: they share a common word with the query, no more. */
  smallestShare: 0.08,
} as const;

/** Hits shown at once. */
export const PAGE_SIZE = 10;

/** Hits in the quick search of the header. */
export const QUICK_SIZE = 6;

/** Folders of dist/ and the files in them. */
export const INDEX_FOLDER = 'pagefind';
export const SCRIPT_FOLDER = 'search';
/** A packed file with a name that no server takes for a packed other file. */
export const LEXICON_FILE = (lang: Lang): string => `lexicon.${lang}.keys`;

/** The file with what short lists show of all records. */
export const ENTRIES_FILE = (lang: Lang): string => `entries.${lang}.lines`;

/** The file with what records are filtered and sorted by. */
export const VALUES_FILE = (lang: Lang): string => `values.${lang}.lines`;

/** The file with what a list of results shows of a record. */
export const HIT_FILE = (lang: Lang, id: string): string => `hits/${lang}/${id}.words`;

/** The file with all words of a record, for phrases. */
export const TEXT_FILE = (id: string): string => `texts/${id}.words`;

/** The folder in that of the index with the same files as scripts, for pages that are opened from disk. */
export const DISK_FOLDER = 'disk';

/** The functions that those scripts call: with a file of the index, and with the first file of each script. */
export const FILE_CALLBACK = 'kotoatlasIndexFile';
export const SHARDS_CALLBACK = 'kotoatlasIndexShards';
