import { modifiedOf } from '../atlas/history.ts';
import { summaryOf } from '../atlas/record-line.ts';
import { routes } from '../routes/routes.ts';
import type { PublishedText } from '../schema/published.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** A record with its running text, as a line of texts.<lang>.jsonl has it. */
export function publishedText(record: AtlasRecord, text: string, vocabulary: Vocabulary): PublishedText {
  const { id, kind, lang, title, source } = record;
  const summary = summaryOf(record);
  const modified = modifiedOf(vocabulary, id);
  return {
    id,
    kind,
    lang,
    title,
    ...(summary === undefined ? {} : { summary }),
    url: routes.record(lang, kind, id).slice(1),
    ...(modified === undefined ? {} : { modified }),
    licence: 'CC-BY-4.0',
    document: source.id,
    text,
  };
}

/** JSON Lines: a value on each line. */
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
