import type { AtlasRecord } from '../record.ts';
import { COLLECTION_OF, KINDS } from '../record.ts';
import type { Relation } from '../relation.ts';
import type { Lang } from '../lang.ts';
import { LANGS } from '../lang.ts';
import type { YamlFault, YamlResult } from '../yaml.ts';
import { joinRecord } from './join.ts';
import { contentPaths, SOURCES } from './paths.ts';
import { readEditionFile, readRecordFile, readRelationsFile, readSourceEdition, readSourceFile } from './read.ts';
import type { RecordFile } from './record-file.ts';
import { relationsById } from './relations.ts';
import type { ContentSource, SourceDocument } from './source.ts';
import { joinSource } from './source.ts';

/** The files of content/, however they are kept. */
export interface ContentFolder {
  /** How messages name the folder. */
  shownAs: string;
  /** Paths of all files in it, with forward slashes. */
  paths: Iterable<string>;
  /** The text of one of them. */
  read: (path: string) => string;
}

/** A text of content/ with what its front matter and the files beside it say of it. */
export interface Opened<T> {
  data: T;
  /** MDX, without the front matter. */
  body: string;
  /** Its path in content/. */
  path: string;
}

/** Everything in content/ but the lines of editions, which few need. */
export interface Content {
  records: Opened<AtlasRecord>[];
  sources: Opened<SourceDocument>[];
  faults: YamlFault[];
}

/**
 * Opens content/: each file is read once, in the order of their paths. Files with a fault are left out and told, all
 * of them. A record may have only some of the languages.
 */
export function openContent(folder: ContentFolder): Content {
  const { shownAs } = folder;
  const paths = new Set([...folder.paths].toSorted());
  const faults: YamlFault[] = [];
  const read = <T>(path: string, reader: (file: { file: string; text: string }) => YamlResult<T>): T | undefined => {
    const result = reader({ file: `${shownAs}/${path}`, text: folder.read(path) });
    if (result.ok) return result.value;
    faults.push(...result.faults);
    return undefined;
  };
  const complain = (path: string, found: string, expected: string): void => {
    faults.push({ file: `${shownAs}/${path}`, line: 1, column: 1, found, expected });
  };

  const sources = new Map<string, ContentSource>();
  const opened: Content = { records: [], sources: [], faults };
  for (const id of foldersIn(paths, SOURCES)) {
    const source = paths.has(contentPaths.source(id)) ? read(contentPaths.source(id), readSourceFile) : undefined;
    if (source === undefined) continue;
    sources.set(source.id, source);
    for (const { lang, path } of editionsIn(paths, (lang) => contentPaths.sourceEdition(id, lang))) {
      const edition = read(path, readSourceEdition);
      if (edition) opened.sources.push({ data: joinSource(source, edition.data, lang), body: edition.body, path });
    }
  }
  const relations = relationsById(
    paths.has(contentPaths.relations) ? (read(contentPaths.relations, readRelationsFile) ?? []) : [],
  );
  for (const kind of KINDS) {
    for (const id of foldersIn(paths, COLLECTION_OF[kind])) {
      const path = contentPaths.record(kind, id);
      if (!paths.has(path)) {
        complain(path, 'no such file', 'what all editions of the record share');
        continue;
      }
      const record = read(path, readRecordFile);
      if (record === undefined) continue;
      if (record.kind !== kind || record.id !== id) {
        complain(path, `${record.kind} ${record.id}`, `${kind} ${id}, as its folder says`);
        continue;
      }
      const source = sources.get(record.source.id);
      if (source)
        opened.records.push(...openEditions(record, { source, relations: relations.get(id), paths, read, complain }));
      else complain(path, `source ${record.source.id}`, 'the id of a source document');
    }
  }
  return opened;
}

interface Around {
  source: ContentSource;
  relations: readonly Relation[] | undefined;
  paths: ReadonlySet<string>;
  read: <T>(path: string, reader: (file: { file: string; text: string }) => YamlResult<T>) => T | undefined;
  complain: (path: string, found: string, expected: string) => void;
}

function openEditions(record: RecordFile, { source, relations, paths, read, complain }: Around): Opened<AtlasRecord>[] {
  return editionsIn(paths, (lang) => contentPaths.edition(record.kind, record.id, lang)).flatMap(({ lang, path }) => {
    const edition = read(path, (file) => readEditionFile(file, record.kind));
    if (edition === undefined) return [];
    const joined = joinRecord({ record, edition: edition.data, lang, source, relations });
    if (joined.ok) return [{ data: joined.record, body: edition.body, path }];
    for (const reason of joined.reasons) complain(path, reason, 'files that belong together');
    return [];
  });
}

const editionsIn = (paths: ReadonlySet<string>, pathOf: (lang: Lang) => string): { lang: Lang; path: string }[] =>
  LANGS.map((lang) => ({ lang, path: pathOf(lang) })).filter(({ path }) => paths.has(path));

/** Names of the folders right under a folder, each once. */
function foldersIn(paths: ReadonlySet<string>, folder: string): string[] {
  const names = new Set<string>();
  for (const path of paths) {
    const [first, name, ...rest] = path.split('/');
    if (first === folder && name !== undefined && rest.length > 0) names.add(name);
  }
  return [...names];
}
