import { join } from 'node:path';
import type { z } from 'zod';
import type { Atlas } from '../atlas/atlas.ts';
import { buildAtlas } from '../atlas/atlas.ts';
import { byDocument } from '../atlas/order.ts';
import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { KINDS, recordSchema } from '../schema/record.ts';
import type { SearchTerm } from '../schema/search-term.ts';
import type { SourceDocument } from '../schema/source.ts';
import { sourceDocumentSchema } from '../schema/source.ts';
import { langSchema } from '../schema/text.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import { loadSearchTerms } from '../vocabulary/search-terms.ts';
import type { Addresses } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { buildDate } from './build-date.ts';
import { CURATION_FOLDER, folderOfKind, SOURCES_FOLDER } from './folders.ts';
import type { ContentFault, ContentFile } from './read.ts';
import { ContentError, readContentFolder, readFrontMatter } from './read.ts';
import type { RenderedText } from './render.ts';
import { renderMdx } from './render.ts';

/** A content file as it was read: its place, what its front matter says, and its text. */
export interface Opened<Data> {
  /** Its path from the project's root. */
  file: string;
  /** Its key in its collection: `<id>/<lang>`. */
  key: string;
  data: Data;
  text: RenderedText;
}

/** The collection with its vocabulary, read once for everybody: pages, search index, tools and data files. */
export interface Site {
  /** The day of the build, YYYY-MM-DD. */
  day: string;
  /** The languages in which there are records. */
  langs: readonly Lang[];
  /** Records with their texts, language by language, in the site's order. */
  records: readonly Opened<AtlasRecord>[];
  /** The introductions of the source documents. */
  documents: readonly Opened<SourceDocument>[];
  vocabulary: Vocabulary;
  searchTerms: readonly SearchTerm[];
  /** The indexed collection as the pages of each language show it. */
  atlases: ReadonlyMap<Lang, Atlas>;
}

/**
 * Reads content/ and curation.
 * @param root the project's folder
 * @throws {ContentError | VocabularyError} with all faults of all files
 */
export function readSite(root: string): Site {
  const curation = join(root, CURATION_FOLDER);
  const vocabulary = loadVocabulary(curation, CURATION_FOLDER);
  const searchTerms = loadSearchTerms(curation, CURATION_FOLDER);
  const reader = new Reader(root, addressesOf(vocabulary));
  const read = KINDS.flatMap((kind) => reader.read(folderOfKind(kind), recordSchema));
  const records = LANGS.flatMap((lang) =>
    read.filter(({ data }) => data.lang === lang).toSorted((a, b) => byDocument(a.data, b.data)),
  );
  const documents = reader.read(SOURCES_FOLDER, sourceDocumentSchema);
  if (reader.faults.length > 0) throw new ContentError(reader.faults);
  const langs = LANGS.filter((lang) => records.some(({ data }) => data.lang === lang));
  const day = buildDate(root);
  const input = { langs, day, vocabulary, records: dataOf(records), documents: dataOf(documents) };
  const atlases = new Map(langs.map((lang) => [lang, buildAtlas(lang, input)]));
  return { day, langs, records, documents, vocabulary, searchTerms, atlases };
}

const dataOf = <Data>(opened: readonly Opened<Data>[]): Data[] => opened.map(({ data }) => data);

/** Reads folders of content/ and remembers what is wrong with them. */
class Reader {
  readonly faults: ContentFault[] = [];
  readonly #root: string;
  readonly #addresses: Addresses;

  constructor(root: string, addresses: Addresses) {
    this.#root = root;
    this.#addresses = addresses;
  }

  read<Data>(folder: string, schema: z.ZodType<Data>): Opened<Data>[] {
    return readContentFolder(this.#root, folder).flatMap((file) => this.#open(file, schema));
  }

  #open<Data>(file: ContentFile, schema: z.ZodType<Data>): Opened<Data>[] {
    const front = readFrontMatter(file, schema);
    const lang = langSchema.parse(file.key.split('/').at(-1));
    const rendered = renderMdx(file, { lang, addresses: this.#addresses });
    if (!front.ok) this.faults.push(...front.faults);
    if (!rendered.ok) this.faults.push(...rendered.faults);
    if (!front.ok || !rendered.ok) return [];
    return [{ file: file.file, key: file.key, data: front.data, text: rendered }];
  }
}
