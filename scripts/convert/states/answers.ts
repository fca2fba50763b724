import { isId } from '../../../src/schema/id.ts';
import type { Answer } from './match.ts';

/** What a person has said, and what of it is not understood: each reason a sentence. */
export interface Answers {
  answers: Answer[];
  /** The ids that were given to new rows. */
  ids: Map<number, string>;
  faults: string[];
}

/** How each answer is written, as a flag and as a line of a file. */
const ANSWER = /^(?<is>same|other)\s+(?<id>[a-z0-9-]+)\s*=\s*(?<row>\d+)$/u;
const ID = /^id\s+(?<row>\d+)\s*=\s*(?<id>\S+)$/u;

export const HOW = '“same OLD-ID=ROW”, “other OLD-ID=ROW” or “id ROW=NEW-ID”';

/**
 * Reads answers, a line each; blank lines and lines that begin with # say nothing.
 * @param known ids of the records of the list
 * @param rows how many rows the new state has
 */
export function readAnswers(lines: readonly string[], known: ReadonlySet<string>, rows: number): Answers {
  const answers: Answer[] = [];
  const ids = new Map<number, string>();
  const faults: string[] = [];
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
    const answer = ANSWER.exec(line)?.groups;
    const named = ID.exec(line)?.groups;
    const row = Number(answer?.['row'] ?? named?.['row']);
    const id = answer?.['id'] ?? named?.['id'] ?? '';
    if (!answer && !named) faults.push(`“${line}” is no answer: ${HOW}`);
    else if (row < 1 || row > rows) faults.push(`“${line}”: the list has the rows 1 to ${String(rows)}`);
    else if (answer && !known.has(id)) faults.push(`“${line}”: no record of the list has the id ${id}`);
    else if (named && !isId(id)) faults.push(`“${line}”: an id is lower-case letters and digits joined by hyphens`);
    else if (answer) answers.push({ is: answer['is'] === 'same' ? 'same' : 'other', id, row });
    else if (ids.has(row) && ids.get(row) !== id) faults.push(`“${line}”: row ${String(row)} has an id already`);
    else ids.set(row, id);
  }
  return { answers, ids, faults: [...faults, ...contradictions(answers)] };
}

/** Answers that cannot all be right. */
function contradictions(answers: readonly Answer[]): string[] {
  const same = new Map(
    answers.filter(({ is }) => is === 'same').map((answer) => [`${answer.id}=${String(answer.row)}`, answer]),
  );
  const twice = (keyOf: (answer: Answer) => string): string[] =>
    [...Map.groupBy(same.values(), keyOf)].filter(([, all]) => all.length > 1).map(([key]) => key);
  return [
    ...twice(({ id }) => id).map((id) => `${id} was said to be two rows`),
    ...twice(({ row }) => String(row)).map((row) => `row ${row} was said to be two records`),
    ...answers
      .filter(({ is, id, row }) => is === 'other' && same.has(`${id}=${String(row)}`))
      .map(({ id, row }) => `${id} was said to be row ${String(row)} and not to be`),
  ];
}
