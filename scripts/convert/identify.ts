import type { Message } from '../../src/schema/report.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { SourceText } from './document.ts';
import type { ParsedRecord } from './kinds/kind.ts';
import { problem } from './problems.ts';
import { slugOf } from '../../src/schema/slug.ts';

/** The id of a record. */
export interface Identity {
  id: string;
}

type Entry = SourceFile['records'][number];
const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id);

/**
 * Gives the records of a document their ids. Where source.yaml lists them, the record at a place
 * must be the one whose id stands there: by its heading and title, or by the title that the list
 * repeats for this language. Otherwise ids are made of heading and title.
 */
export function identify(
  records: readonly ParsedRecord[],
  source: SourceText,
  language: Lang,
): { identities: Identity[]; messages: Message[] } {
  const { file } = source;
  const entries = source.source?.records;
  if (!entries)
    return {
      identities: records.map((record) => ({ id: slugOf(record.slugOf) })),
      messages: [],
    };
  const messages: Message[] = [];
  const identities = records.map((record, index): Identity => {
    const entry = entries[index];
    const slug = slugOf(record.slugOf);
    const known = entry === undefined ? false : matches(entry, record, slug, language);
    if (!known) {
      messages.push(
        problem(
          'id-not-listed',
          { file, line: record.lines[0] },
          `${slug} (${record.title.text})`,
          entry === undefined ? 'no more records' : `${idOf(entry)} as record ${String(index + 1)}`,
        ),
      );
    }
    return { id: entry === undefined ? slug : idOf(entry) };
  });
  for (const entry of entries.slice(records.length)) {
    messages.push(
      problem('record-missing', { file, line: source.lines.at(-1)?.number ?? 1 }, `no record ${idOf(entry)}`),
    );
  }
  return { identities, messages };
}

function matches(entry: Entry, record: ParsedRecord, slug: string, language: Lang): boolean {
  if (idOf(entry) === slug) return true;
  return typeof entry === 'object' && entry.title[language] === record.title.text;
}
