import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Lang } from '../../../schema/lang.ts';
import { KEY_FIELDS, ENTRIES_FILE, LEXICON_FILE, SORT_KEY, TEXT_FILE } from '../fields.ts';
import type { KeyKind } from '../fields.ts';
import { divideAnew } from './chunks.ts';
import { encodeEntries } from '../entries.ts';
import { encodeLexicon } from '../lexicon.ts';
import type { Concept } from '../term-table.ts';
import type { HasKey } from './concepts.ts';
import { fieldText, keysOfDocument } from './documents.ts';
import { fitFragment } from './fragment.ts';
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

/** The name under which a language is indexed: one for which Pagefind has no stemmer, since keys are stems already. */
const PRIVATE_LANGUAGE = (lang: Lang): string => `zz-${lang}`;

const ENTRY_FILE = 'pagefind-entry.json';
const MODULE_FILE = 'pagefind.js';

/** Files that are needed: the index itself and the one WebAssembly without a stemmer. Pagefind's interfaces are not. */
const isNeeded = (path: string): boolean =>
  /\.(?:pf_meta|pf_index|pf_filter|pf_fragment)$/u.test(path) || path === 'wasm.unknown.pagefind';

const isFragment = (path: string): boolean => path.endsWith('.pf_fragment');

/** Builds the index of all languages. The same documents give the same bytes. */
export async function buildSearchIndex(languages: readonly LanguageDocuments[]): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (index === undefined || errors.length > 0) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
  try {
    for (const { lang, documents } of languages) await addDocuments(index, lang, documents);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind cannot write the index: ${written.errors.join('; ')}`);
    const all = new Map(written.files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
    const texts = new Map(languages.flatMap(({ documents }) => documents.map(({ url, text }) => [url, text] as const)));
    const needed = [...all].filter(([path]) => isNeeded(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const files = new Map(
      needed.map(([path, content]) => [
        path,
        isFragment(path) ? fitFragment(content, (url) => texts.get(url)) : content,
      ]),
    );
    for (const path of [...files.keys()].filter((one) => one.endsWith('.pf_meta'))) divideAnew(files, path);
    files.set(ENTRY_FILE, entryFor(languages, textOf(all, ENTRY_FILE)));
    for (const language of languages) {
      files.set(LEXICON_FILE(language.lang), lexiconOf(language));
      files.set(ENTRIES_FILE(language.lang), entriesOf(language));
    }
    for (const { id, searched } of languages.flatMap(({ documents }) => documents))
      files.set(TEXT_FILE(id), gzip(new TextEncoder().encode(searched)));
    return { files, pagefindModule: textOf(all, MODULE_FILE) };
  } finally {
    await close();
  }
}

async function addDocuments(index: PagefindIndex, lang: Lang, documents: readonly SearchDocument[]): Promise<void> {
  for (const [position, { url, shown, keys, filters, sorts }] of documents.entries()) {
    const keyTexts = KEY_FIELDS.map((field) => [field, fieldText(keys[field])] as const).filter(
      ([, words]) => words !== '',
    );
    const { errors } = await index.addCustomRecord({
      url,
      content: PLACEHOLDER_CONTENT,
      language: PRIVATE_LANGUAGE(lang),
      meta: { ...shown, ...Object.fromEntries(keyTexts) },
      filters,
      sort: { ...sorts, [SORT_KEY]: String(position).padStart(POSITION_DIGITS, '0') },
    });
    if (errors.length > 0) throw new Error(`Pagefind cannot index ${url}: ${errors.join('; ')}`);
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

const entrySchema = z.strictObject({
  version: z.string(),
  languages: z.record(z.string(), z.strictObject({ hash: z.string(), wasm: z.null(), page_count: z.int() })),
  include_characters: z.array(z.string()),
});

/** Pagefind's table of languages with their real names, so that it finds the index by the page's language. */
function entryFor(languages: readonly LanguageDocuments[], text: string): Uint8Array {
  const entry = entrySchema.parse(JSON.parse(text));
  const named = languages.flatMap(({ lang }) => {
    const found = entry.languages[PRIVATE_LANGUAGE(lang)];
    return found === undefined ? [] : [[lang, found] as const];
  });
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(named) }));
}

const entriesOf = ({ documents }: LanguageDocuments): Uint8Array =>
  gzip(
    new TextEncoder().encode(
      encodeEntries(
        documents.map(({ url, shown: { title, place, summary } }) => ({
          url,
          title,
          line: place === '' ? summary : place,
        })),
      ),
    ),
  );

function lexiconOf({ lang, documents, conceptsFor }: LanguageDocuments): Uint8Array {
  const entries = new Map<string, Set<KeyKind>>();
  for (const { key, kind } of documents.flatMap(keysOfDocument)) {
    const kinds = entries.get(key) ?? new Set<KeyKind>();
    entries.set(key, kinds.add(kind));
  }
  const concepts = conceptsFor((key, termLang) => {
    const kinds = entries.get(key);
    return kinds?.has(termLang) === true || (termLang === 'fi' && kinds?.has('part') === true);
  });
  return gzip(new TextEncoder().encode(encodeLexicon(entries, lang, concepts)));
}
