import type { Message } from '../../src/schema/report.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import type { SourceText } from './document.ts';
import type { ParsedRecord } from './kinds/kind.ts';
import { problem } from './problems.ts';
import { LONGEST_ID } from '../../src/schema/id.ts';
import { slugOf } from '../../src/schema/slug.ts';

/** The id of a record; undefined where nobody but a person can give it one. */
export interface Identity {
  id: string | undefined;
}

/** Names that a system of files or the site keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;

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
  const messages: Message[] = [];
  if (!entries) {
    const identities = records.map((record): Identity => {
      const slug = slugOf(record.slugOf);
      const fault = faultOf(slug, record.slugOf);
      if (fault === undefined) return { id: slug };
      messages.push(problem('id-unclear', { file, line: record.lines[0] }, `“${record.slugOf}”, ${fault}`));
      return { id: undefined };
    });
    return { identities, messages };
  }
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

/** Why the words of a title give no id that could stay for ever. */
function faultOf(slug: string, words: string): string | undefined {
  if (slug === '') return 'of which no letter or digit can stand in an id';
  if (/\p{L}/u.test(words) && !/[a-z]/u.test(slug)) return 'of whose letters none can stand in an id';
  if (RESERVED.test(slug)) return `of which the id would be “${slug}”, a name that computers keep for themselves`;
  return slug.length > LONGEST_ID ? `of which the id would have ${String(slug.length)} letters` : undefined;
}

function matches(entry: Entry, record: ParsedRecord, slug: string, language: Lang): boolean {
  if (idOf(entry) === slug) return true;
  return typeof entry === 'object' && entry.title[language] === record.title.text;
}
