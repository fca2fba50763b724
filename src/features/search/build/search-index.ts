import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { Lang } from '../../../schema/lang.ts';
import {
  ENTRIES_FILE,
  HIT_FILE,
  INDEX_LANGUAGE,
  KEY_FIELDS,
  LEXICON_FILE,
  SORT_KEY,
  TEXT_FILE,
  VALUES_FILE,
} from '../fields.ts';
import type { KeyKind } from '../fields.ts';
import { encodeEntries } from '../entries.ts';
import type { Entry } from '../entries.ts';
import { encodeHit } from '../hits.ts';
import { encodeLexicon } from '../lexicon.ts';
import type { Concept } from '../term-table.ts';
import { encodeValues } from '../values.ts';
import type { HasKey } from './concepts.ts';
import { fieldText, keysOfDocument } from './documents.ts';
import { gzip } from '../../../output/gzip.ts';
import type { SearchDocument } from './documents.ts';

/** The documents of one language. */
export interface LanguageDocuments {
  lang: Lang;
  documents: readonly SearchDocument[];
  /** The table of terms, made with what the index has. */
  conceptsFor: (hasKey: HasKey) => readonly Concept[];
}

/** The files of the index by their paths in its folder, and Pagefind's own module for the browser. */
export interface SearchIndex {
  files: ReadonlyMap<string, Uint8Array>;
  pagefindModule: string;
}

const MODULE_FILE = 'pagefind.js';

/**
 * Pagefind's files that are read: the index itself and the one WebAssembly without a stemmer. Not its fragments,
 * since what a list of results shows lies beside the index, nor its interfaces.
 */
const isNeeded = (path: string): boolean =>
  /\.(?:pf_meta|pf_index)$/u.test(path) || path === 'wasm.unknown.pagefind' || path === 'pagefind-entry.json';

/**
 * A query of words in three languages touches many chunks of the index, so that they are small. Pagefind takes the
 * size from here and calls it unstable: a Pagefind without it writes large chunks, which work all the same
 * (docs/decisions/search.md has both in bytes).
 */
const CHUNK_SETTING = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK_SIZE = '1200';

/**
 * Builds the index of all languages, one after the other. The same documents give the same bytes.
 * @param languages are taken one by one, and nothing of one is kept when the next is asked for
 */
export async function buildSearchIndex(languages: Iterable<LanguageDocuments>): Promise<SearchIndex> {
  const ownFiles = new Map<string, Uint8Array>();
  const all = await pagefindFiles(languages, (path, text) => {
    ownFiles.set(path, gzip(new TextEncoder().encode(text)));
  });
  return {
    files: new Map([
      ...[...all].filter(([path]) => isNeeded(path)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ...ownFiles,
    ]),
    pagefindModule: textOf(all, MODULE_FILE),
  };
}

/** All that Pagefind writes, as it writes it; what lies beside it is told on the way. */
async function pagefindFiles(
  languages: Iterable<LanguageDocuments>,
  tell: (path: string, text: string) => void,
): Promise<Map<string, Uint8Array>> {
  // Pagefind's program is started here, and takes its settings from this one's.
  const before = process.env[CHUNK_SETTING];
  process.env[CHUNK_SETTING] = CHUNK_SIZE;
  const { index, errors } = await createIndex({});
  if (before === undefined) Reflect.deleteProperty(process.env, CHUNK_SETTING);
  else process.env[CHUNK_SETTING] = before;
  if (index === undefined || errors.length > 0) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
  try {
    for (const language of languages) {
      await addDocuments(index, language.lang, language.documents);
      for (const [path, text] of filesBeside(language)) tell(path, text);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind cannot write the index: ${written.errors.join('; ')}`);
    return new Map(written.files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
  } finally {
    await close();
  }
}

async function addDocuments(index: PagefindIndex, lang: Lang, documents: readonly SearchDocument[]): Promise<void> {
  for (const [position, { shown, keys }] of documents.entries()) {
    const keyTexts = KEY_FIELDS.map((field) => [field, fieldText(keys[field])] as const).filter(
      ([, words]) => words !== '',
    );
    const { errors } = await index.addCustomRecord({
      url: shown.url,
      content: PLACEHOLDER_CONTENT,
      language: INDEX_LANGUAGE(lang),
      meta: Object.fromEntries(keyTexts),
      sort: { [SORT_KEY]: String(position).padStart(POSITION_DIGITS, '0') },
    });
    if (errors.length > 0) throw new Error(`Pagefind cannot index ${shown.url}: ${errors.join('; ')}`);
  }
}

/** The words of the text are in the index as keys; Pagefind leaves out a record without any word. */
const PLACEHOLDER_CONTENT = 'x';

const POSITION_DIGITS = 6;

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Pagefind wrote no ${path}`);
  return new TextDecoder().decode(content);
}

/** What lies beside Pagefind's files for one language, by path, not yet packed. */
function* filesBeside(language: LanguageDocuments): Iterable<readonly [path: string, text: string]> {
  const { lang, documents } = language;
  yield [LEXICON_FILE(lang), lexiconOf(language)];
  yield [VALUES_FILE(lang), encodeValues(documents.map(({ values }) => values))];
  yield [ENTRIES_FILE(lang), encodeEntries(documents.map(entryOf))];
  for (const { id, shown, searched } of documents) {
    yield [HIT_FILE(lang, id), encodeHit(shown)];
    yield [TEXT_FILE(id), searched];
  }
}

const entryOf = ({ shown: { url, title, place, summary } }: SearchDocument): Entry => ({
  url,
  title,
  line: place === '' ? summary : place,
});

function lexiconOf({ lang, documents, conceptsFor }: LanguageDocuments): string {
  const entries = new Map<string, Set<KeyKind>>();
  for (const { key, kind } of documents.flatMap(keysOfDocument)) {
    const kinds = entries.get(key) ?? new Set<KeyKind>();
    entries.set(key, kinds.add(kind));
  }
  const concepts = conceptsFor((key, termLang) => {
    const kinds = entries.get(key);
    return kinds?.has(termLang) === true || (termLang === 'fi' && kinds?.has('part') === true);
  });
  return encodeLexicon(entries, lang, concepts);
}
