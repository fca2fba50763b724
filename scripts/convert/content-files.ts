import type { Root } from 'mdast';
import type { EditionFile } from '../../src/schema/content/edition-file.ts';
import { contentPaths } from '../../src/schema/content/paths.ts';
import { writeLines } from '../../src/schema/content/lines.ts';
import type { ContentSource, SourceEdition } from '../../src/schema/content/source.ts';
import { splitRecord } from '../../src/schema/content/split.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { CuratedRelation } from '../../src/schema/relation.ts';
import type { Message } from '../../src/schema/report.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { Assembled } from './assemble.ts';
import { fieldInWords, valueInWords } from './field-words.ts';
import { roundTrip } from './mdx/read.ts';
import { writeMdx, writeYaml } from './mdx/write.ts';
import { problem } from './problems.ts';

/** A file of content/: its path in it, and its text. */
export type ContentFile = readonly [path: string, text: string];

/** Files, and what is wrong with them. */
export interface WrittenFiles {
  files: ContentFile[];
  messages: Message[];
}

/** An edition of a source document. */
export interface ConvertedEdition {
  source: ContentSource;
  edition: SourceEdition;
  lang: Lang;
  /** Of a later state of a list: its day, and its title as it prints it. */
  state?: { day: string; title: string };
  /** Its introduction. */
  background: Root;
}

/** What stands at the head of every YAML file of content/. */
const HEAD = (about: string): string =>
  `# ${about}\n# Written by npm run convert. Do not edit: change seeds/ and convert again.\n`;

/**
 * The files of a record: what its editions share, once, and each edition with the lines that it was read from. What
 * the editions must share and do not is an error.
 * @param editions of one record, of different languages
 */
export function recordFiles(editions: readonly Assembled[], source: ContentSource): WrittenFiles {
  const [first, ...others] = editions;
  if (first === undefined) return { files: [], messages: [] };
  const {
    record,
    editions: parts,
    disagreements,
  } = splitRecord([first.record, ...others.map((one) => one.record)], source);
  const { kind, id } = record;
  const files: ContentFile[] = [
    [contentPaths.record(kind, id), yaml('What the record has in every language.', withoutEmpty(record))],
  ];
  const messages = disagreements.map(({ lang, path, found, expected }) =>
    differing(editions.find((edition) => edition.record.lang === lang) ?? first, first, { path, found, expected }),
  );
  for (const edition of editions) {
    const { lang, source: from } = edition.record;
    const part = parts.get(lang);
    if (part === undefined) continue;
    const written = mdx(contentPaths.edition(kind, id, lang), frontMatter(part), edition.tree, {
      file: from.file,
      line: from.lines[0],
    });
    files.push(...written.files, [contentPaths.lines(kind, id, lang), writeLines(edition.lines)]);
    messages.push(...written.messages);
  }
  return { files, messages };
}

function differing(
  { record: { id, source } }: Assembled,
  { record: first }: Assembled,
  { path, found, expected }: { path: string; found: string; expected: string },
): Message {
  const lines = `${String(first.source.lines[0])}–${String(first.source.lines[1])}`;
  return problem(
    'editions-differ',
    { file: source.file, line: source.lines[0] },
    `${fieldInWords(path)} of ${id}: ${found}`,
    `${expected}, as at ${first.source.file}:${lines}`,
  );
}

/** The files of a source document: what is known of it, once, and each of its editions with its introduction. */
export function sourceFiles(editions: readonly ConvertedEdition[]): WrittenFiles {
  const [first] = editions;
  if (first === undefined) return { files: [], messages: [] };
  const { source } = first;
  const files: ContentFile[] = [
    [contentPaths.source(source.id), yaml('What the source document is, in every language.', source)],
  ];
  const messages: Message[] = [];
  for (const { source: own, edition, lang, background } of editions) {
    const at = { file: edition.file, line: 1 };
    messages.push(...differingSources(own, first, at));
    const written = mdx(contentPaths.sourceEdition(source.id, lang), edition, background, at);
    files.push(...written.files);
    messages.push(...written.messages);
  }
  return { files, messages };
}

/** What two editions of a document say differently of it. */
function differingSources(
  own: ContentSource,
  { source, edition }: ConvertedEdition,
  at: { file: string; line: number },
): Message[] {
  const other = new Map<string, unknown>(Object.entries(source));
  return Object.entries(own).flatMap(([key, value]: [string, unknown]) =>
    JSON.stringify(value) === JSON.stringify(other.get(key))
      ? []
      : [
          problem(
            'sources-differ',
            at,
            `${fieldInWords(key)}: ${valueInWords(value)}`,
            `${valueInWords(other.get(key))}, as in ${edition.file}`,
          ),
        ],
  );
}

/** relations.yaml: the relations that any of the records has. */
export function relationsFile(
  relations: readonly CuratedRelation[],
  records: readonly Pick<AtlasRecord, 'id'>[],
): ContentFile[] {
  const ids = new Set(records.map(({ id }) => id));
  const own = relations.filter(({ from, to }) => ids.has(from) || ids.has(to));
  return records.length === 0 ? [] : [[contentPaths.relations, yaml('Relations between records, each once.', own)]];
}

function mdx(path: string, data: object, tree: Root, at: { file: string; line: number }): WrittenFiles {
  const text = writeMdx(data, tree);
  const difference = roundTrip(text, data, tree);
  return difference === undefined
    ? { files: [[path, text]], messages: [] }
    : { files: [], messages: [problem('round-trip', at, difference)] };
}

const yaml = (about: string, data: object): string => `${HEAD(about)}${writeYaml(data)}`;

/** The front matter of an edition: its kind stands in its path. */
const frontMatter = ({ kind: _kind, ...edition }: EditionFile): object => withoutEmpty(edition);

/** Without lists and groups that are empty; reading puts them back. */
const withoutEmpty = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]: [string, unknown]) => (isEmpty(value) ? [] : [[key, value]])),
  );

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty));
