import type { Question } from '../../../src/schema/reading.ts';
import { QUESTIONS } from '../../../src/schema/reading.ts';
import type { AtlasRecord } from '../../../src/schema/record.ts';
import type { Message } from '../../../src/schema/report.ts';
import { isMissing } from '../../../src/schema/text.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { problem } from '../problems.ts';

/** What of a record answers a question: what its lists and figures hold, as words for a message. */
const HELD: Readonly<Record<Question, (record: AtlasRecord) => readonly string[]>> = {
  money: (record) =>
    record.kind === 'project' ? Object.values(record.funding).filter((sum) => typeof sum === 'string') : [],
  time: (record) =>
    record.kind === 'project' ? [record.start, record.end].filter((day) => !isMissing(day)).map(String) : [],
  // Who is only mentioned does nothing in the record, and nothing of it is done in a place that is only mentioned.
  who: ({ organisations }) => organisations.filter(({ role }) => role !== 'mentioned').map(({ id }) => id),
  where: ({ scope, places }) => [
    ...(scope === 'national' ? [scope] : []),
    ...places.filter(({ role }) => role !== 'mentioned').map(({ code, printed }) => printed ?? code),
  ],
  languages: ({ languages }) => languages,
};

/**
 * What curation says it read agrees with what the records hold, in every edition. Where curation belongs to these very
 * sources, every reading is of a record that is there, and a record without one is a remark: nothing is claimed of it.
 */
export function checkReadings(
  { readings }: Pick<Vocabulary, 'readings'>,
  records: readonly AtlasRecord[],
  complete: boolean,
): Message[] {
  const byId = Map.groupBy(records, ({ id }) => id);
  const strangers = complete
    ? [...readings.values()]
        .filter(({ entry }) => !byId.has(entry.id))
        .map(({ entry, at }) => problem('dangling-curation', at, `a reading of ${entry.id}`))
    : [];
  return [...strangers, ...[...byId.values()].flatMap((editions) => ofRecord(readings, editions, complete))];
}

function ofRecord(readings: Vocabulary['readings'], editions: readonly AtlasRecord[], complete: boolean): Message[] {
  const [first] = editions;
  if (first === undefined) return [];
  const placed = readings.get(first.id);
  if (placed === undefined)
    return complete ? [problem('not-read', { file: first.source.file, line: first.source.lines[0] }, first.id)] : [];
  return QUESTIONS.flatMap((question) => {
    const at = { file: placed.at.file, line: placed.lines.get(question) ?? placed.at.line };
    const wrong = editions.flatMap((record) => wrongIn(record, question));
    const [message] = wrong;
    return message === undefined ? [] : [problem(message.rule, at, `${first.id}, ${question}: ${message.found}`)];
  });
}

/** Why an answer does not go with what an edition holds; nothing where it does, or where it was not read for it. */
function wrongIn(
  record: AtlasRecord,
  question: Question,
): { rule: 'reading-not-listed' | 'reading-not-silent'; found: string }[] {
  const state = record.reading?.states[question];
  const held = HELD[question](record);
  const file = record.source.file;
  if (state === 'listed' && held.length === 0)
    return [{ rule: 'reading-not-listed', found: `“listed”, and the list is empty in ${file}` }];
  if (state === 'not-said' && held.length > 0)
    return [{ rule: 'reading-not-silent', found: `“not-said”, and the list has ${held.join(', ')} in ${file}` }];
  return [];
}
