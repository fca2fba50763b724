import { join } from 'node:path';
import type { Atlas } from '../atlas/atlas.ts';
import { buildAtlas } from '../atlas/atlas.ts';
import { byDocument } from '../atlas/order.ts';
import type { EditionLine } from '../schema/content/lines.ts';
import type { Opened as OpenedFile } from '../schema/content/open.ts';
import { openContent } from '../schema/content/open.ts';
import { contentPaths } from '../schema/content/paths.ts';
import { readLinesFile } from '../schema/content/read.ts';
import type { SourceDocument } from '../schema/content/source.ts';
import type { Lang } from '../schema/lang.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { COLLECTION_OF, KINDS } from '../schema/record.ts';
import type { SearchTerm } from '../schema/search-term.ts';
import type { YamlFault } from '../schema/yaml.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import { loadSearchTerms } from '../vocabulary/search-terms.ts';
import type { Addresses } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { buildDate } from './build-date.ts';
import { CONTENT_FOLDER, CURATION_FOLDER } from './folders.ts';
import type { ContentFault } from './read.ts';
import { ContentError, contentFolder } from './read.ts';
import type { RenderedText } from './render.ts';
import { renderMdx } from './render.ts';
import { SETTINGS, SettingsError } from './settings.ts';

/** A text of content/ with what is known of it, rendered. */
export interface Opened<Data> {
  /** Its path from the project's root. */
  file: string;
  /** Its key in its collection: `<id>/<lang>`. */
  key: string;
  data: Data;
  text: RenderedText;
}

/** A record with its text and the lines that it was read from. */
export interface OpenedRecord extends Opened<AtlasRecord> {
  lines: readonly EditionLine[];
}

/** The collection with its vocabulary, read once for everybody: pages, search index, tools and data files. */
export interface Site {
  /** The day of the build, YYYY-MM-DD. */
  day: string;
  /** The languages in which there are records. */
  langs: readonly Lang[];
  /** Records with their texts, language by language, in the site's order. */
  records: readonly OpenedRecord[];
  /** The same by their keys. */
  byKey: ReadonlyMap<string, OpenedRecord>;
  /** The introductions of the source documents. */
  documents: readonly Opened<SourceDocument>[];
  vocabulary: Vocabulary;
  searchTerms: readonly SearchTerm[];
  /** The indexed collection as the pages of each language show it. */
  atlases: ReadonlyMap<Lang, Atlas>;
}

/**
 * Reads content/ and curation, each file once.
 * @param root the project's folder
 * @throws {ContentError | VocabularyError} with all faults of all files
 */
export function readSite(root: string): Site {
  const curation = join(root, CURATION_FOLDER);
  const vocabulary = loadVocabulary(curation, CURATION_FOLDER);
  const searchTerms = loadSearchTerms(curation, CURATION_FOLDER);
  const reader = new Reader(root, addressesOf(vocabulary));
  const { records: all, documents } = reader.open();
  const { languages, leftOut } = SETTINGS;
  const records = languages.flatMap((lang) =>
    all.filter(({ data }) => data.lang === lang).toSorted((a, b) => byDocument(a.data, b.data)),
  );
  const unseen = KINDS.filter((kind) => all.some(({ data }) => data.kind === kind)).find((kind) =>
    leftOut.some((section) => section === COLLECTION_OF[kind]),
  );
  if (unseen !== undefined)
    throw new SettingsError([`leftOut: found ${COLLECTION_OF[unseen]}, of which there are records; take it out`]);
  const langs = languages.filter((lang) => records.some(({ data }) => data.lang === lang));
  const day = buildDate(root);
  const input = { langs, day, vocabulary, records: dataOf(records), documents: dataOf(documents) };
  const atlases = new Map(langs.map((lang) => [lang, buildAtlas(lang, input)]));
  const byKey = new Map(records.map((record) => [record.key, record]));
  return { day, langs, records, byKey, documents, vocabulary, searchTerms, atlases };
}

const dataOf = <Data>(opened: readonly Opened<Data>[]): Data[] => opened.map(({ data }) => data);

/** Reads content/ and remembers what is wrong with it. */
class Reader {
  readonly #faults: ContentFault[] = [];
  readonly #addresses: Addresses;
  readonly #folder: ReturnType<typeof contentFolder>;
  /** The texts of MDX files, whose faults are told with their lines in the whole file. */
  readonly #texts = new Map<string, string>();

  constructor(root: string, addresses: Addresses) {
    this.#addresses = addresses;
    this.#folder = contentFolder(root, CONTENT_FOLDER);
  }

  open(): { records: OpenedRecord[]; documents: Opened<SourceDocument>[] } {
    const content = openContent({ ...this.#folder, read: (path) => this.#read(path) });
    this.#tell(content.faults);
    const records = content.records.flatMap((file) =>
      this.#render(file).map((opened) => ({ ...opened, lines: this.#linesOf(opened.data) })),
    );
    const documents = content.sources.flatMap((file) => this.#render(file));
    if (this.#faults.length > 0) throw new ContentError(this.#faults);
    return { records, documents };
  }

  #read(path: string): string {
    const text = this.#folder.read(path);
    if (path.endsWith('.mdx')) this.#texts.set(path, text);
    return text;
  }

  #render<Data extends { id: string; lang: Lang }>({ data, path }: OpenedFile<Data>): Opened<Data>[] {
    const file = `${CONTENT_FOLDER}/${path}`;
    const text = this.#texts.get(path) ?? '';
    const rendered = renderMdx({ file, text }, { lang: data.lang, addresses: this.#addresses });
    if (rendered.ok) return [{ file, key: keyOf(data.id, data.lang), data, text: rendered }];
    this.#faults.push(...rendered.faults);
    return [];
  }

  #linesOf({ kind, id, lang }: AtlasRecord): readonly EditionLine[] {
    const path = contentPaths.lines(kind, id, lang);
    const file = `${CONTENT_FOLDER}/${path}`;
    try {
      const lines = readLinesFile({ file, text: this.#folder.read(path) });
      if (lines.ok) return lines.value;
      this.#tell(lines.faults);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
      const reason = 'found no such file, expected the lines that the record was read from; convert again';
      this.#faults.push({ file, line: 1, column: 1, reason });
    }
    return [];
  }

  #tell(faults: readonly YamlFault[]): void {
    for (const { file, line, column, found, expected } of faults)
      this.#faults.push({ file, line, column, reason: `found ${found}, expected: ${expected}` });
  }
}

/** The key of a text in its collection. */
export const keyOf = (id: string, lang: Lang): string => `${id}/${lang}`;
