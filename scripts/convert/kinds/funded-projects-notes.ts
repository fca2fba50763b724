import type { Programme } from '../../../src/schema/programme.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { PRINTED_DATE } from '../facts/dates.ts';
import { problem } from '../problems.ts';
import type { ListHeader } from './funded-projects-columns.ts';
import { firstObjective, readHead } from './funded-projects-head.ts';
import { rowText } from './funded-projects-text.ts';
import type { Knowledge } from './kind.ts';

/** What every row of a list needs. */
export interface ListContext {
  source: SourceText;
  knowledge: Knowledge;
  header: ListHeader;
  programmes: readonly Programme[];
  ledger: Ledger;
  messages: Message[];
}

/** A line with a bullet: of a list in the aims, or of the notes under the table. */
export const BULLET = /^\s*[•●▪‣◦]/u;
/** The notes under the table say when it was last changed. */
export const UPDATED = /päivitet|uppdater|updated/iu;
/** Whom to ask, under the table. */
const CONTACT =
  /^\s*(?:lisätie|lisätietoj|yhteystie|ota yhteyttä|mer information|kontakt|further information|contact)/iu;

/** What stands under the table: notes with bullets and what follows them. Returns the day that the list is dated by. */
export function readNotes(
  rest: readonly Line[],
  { source, knowledge, programmes, ledger, messages }: ListContext,
): string | undefined {
  const { file } = source;
  const filled = rest.filter((line) => !isBlank(line));
  const start = filled.findIndex(({ text }) => [BULLET, UPDATED, CONTACT].some((pattern) => pattern.test(text)));
  const notes = start < 0 ? [] : filled.slice(start);
  const before = start < 0 ? filled : filled.slice(0, start);
  // Where the file has tables, what has no cells is no row.
  const isBeside = (line: Line): boolean => source.lines.some(({ cells }) => cells) && line.cells === undefined;
  for (const line of before.filter(isBeside))
    messages.push(problem('no-row', { file, line: line.number }, line.text.trim()));
  ledger.drop('furniture', before.filter(isBeside));
  const left = before.filter((line) => !isBeside(line));
  const [unfinished] = left;
  if (unfinished) {
    const isRow = firstObjective(
      ` ${left.map(({ text }) => text).join('\n')}`,
      knowledge.vocabulary.objectives,
      programmes,
    );
    const rule = isRow ? 'row-too-few-cells' : 'not-a-row';
    messages.push(problem(rule, { file, line: unfinished.number }, unfinished.text.trim()));
    ledger.drop('furniture', left);
  }
  for (const line of notes) {
    const head = readHead(rowText([line]), { knowledge, programmes, file });
    const isRow =
      !BULLET.test(line.text) && (head.value ?? head.messages.find(({ rule }) => rule === 'unsure-beneficiary'));
    if (isRow) messages.push(problem('row-too-few-cells', { file, line: line.number }, line.text.trim()));
  }
  ledger.drop('furniture', notes);
  return notes.map((line) => PRINTED_DATE.exec(line.text)?.[0]).find((text) => text !== undefined);
}
