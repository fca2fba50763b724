import { createHash } from 'node:crypto';
import { cutFrontMatter } from '../../../src/schema/content/front-matter.ts';
import { HISTORY_FILE } from '../../../src/schema/history.ts';
import type { HistoryLine } from '../../../src/schema/history.ts';
import { COLLECTION_OF } from '../../../src/schema/record.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { load } from 'js-yaml';
import type { ContentFile } from '../content-files.ts';
import { problem } from '../problems.ts';

/** A line that the history lacks, without its day. */
export type Lacking = { record: string } & ({ what: 'added' | 'changed'; sha256: string } | { what: 'removed' });

/** Records whose history does not say what is published of them. Only curation that keeps a history is asked. */
export function checkHistory(
  { history }: Pick<Vocabulary, 'history'>,
  files: readonly ContentFile[],
  complete: boolean,
): Message[] {
  if (!complete || history.length === 0) return [];
  const at = { file: `seeds/curation/${HISTORY_FILE}`, line: 1 };
  return lackingOf(history, files).map(({ record, what }) => problem('history-lacks', at, `${record} ${what}`));
}

/** What the history lacks, in the order of the records' addresses. */
export function lackingOf(history: readonly HistoryLine[], files: readonly ContentFile[]): Lacking[] {
  const last = new Map(history.map((line) => [line.record, line]));
  const hashes = publishedHashes(files);
  return [
    ...[...hashes].flatMap(([record, sha256]): Lacking[] => {
      const line = last.get(record);
      if (line === undefined || line.what === 'removed') return [{ record, what: 'added', sha256 }];
      return line.sha256 === sha256 ? [] : [{ record, what: 'changed', sha256 }];
    }),
    ...[...last.values()].flatMap(({ record, what }): Lacking[] =>
      what === 'removed' || hashes.has(record) ? [] : [{ record, what: 'removed' }],
    ),
  ];
}

const FOLDERS = new Set<string>(Object.values(COLLECTION_OF));
const DIGITS = 16;

/** A hash of what is published of each record, by its id. */
export function publishedHashes(files: readonly ContentFile[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const [path, text] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [folder = '', id = '', name = ''] = path.split('/');
    if (!FOLDERS.has(folder) || name.endsWith('.json')) continue;
    const told = texts.get(id) ?? [];
    told.push(name, withoutPlaces(text));
    texts.set(id, told);
  }
  return new Map(
    [...texts].map(([id, told]) => [
      id,
      createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, DIGITS),
    ]),
  );
}

/** Where in our files something stands: a line more above it changes nothing of what is told. */
const PLACES: ReadonlySet<string> = new Set(['line', 'lines', 'column', 'file', 'row']);
/** Of the source of a record, lists are lines of the original, and places in the file. */
const isPlace = (key: string, value: unknown): boolean =>
  PLACES.has(key) || (key === 'original' && Array.isArray(value));

function withoutPlaces(text: string): string {
  const { yaml, body } = cutFrontMatter(text) ?? { yaml: text, body: '' };
  return JSON.stringify([load(yaml), body], (key, value: unknown) => (isPlace(key, value) ? undefined : value));
}
