import type { Objective } from '../../../src/schema/curation.ts';
import type { Programme } from '../../../src/schema/programme.ts';
import type { ProjectSpans } from '../../../src/schema/record.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { Missing } from '../../../src/schema/text.ts';
import { BETWEEN_DAYS, completedDay, DAY_LIKE, DAY_WITHOUT_YEAR, readDay } from '../facts/dates.ts';
import { readAmount } from '../facts/money.ts';
import { isNotSaid } from '../facts/not-said.ts';
import type { Span } from '../facts/span.ts';
import { problem } from '../problems.ts';
import type { RuleId } from '../problems.ts';
import { beneficiariesOf } from './funded-projects-beneficiary.ts';
import type { ListColumn } from './funded-projects-columns.ts';
import { objectiveOf, strangeObjective } from './funded-projects-head.ts';
import type { RowHead } from './funded-projects-head.ts';
import type { RowEnd } from './funded-projects-row-end.ts';
import type { RowText } from './funded-projects-text.ts';
import type { Knowledge } from './kind.ts';

const NOT_SAID: Missing = { missing: 'not-in-source' };
/** A project that has no last day yet. */
const WITHOUT_END =
  /^(?:toistaiseksi|jatkuu|käynnissä|tills vidare|pågår|fortsätter|ongoing|until further notice)\.?$/iu;
const PERIOD = new RegExp(
  `^(?<start>${DAY_LIKE}|${DAY_WITHOUT_YEAR})(?:${BETWEEN_DAYS}|\\s+)(?<end>${DAY_LIKE})$`,
  'u',
);

/** What looks like a day and may be none of the calendar. */
const IS_DAY = new RegExp(`^${DAY_LIKE}$`, 'u');

/** Whether a cell for a day holds neither a day nor word that there is none. */
export const holdsNoDay = (text: string): boolean =>
  readDay(text) === undefined && !isNotSaid(text) && !WITHOUT_END.test(text);

/** What reading the cells of a row needs: where it stands, and where faults go. */
interface CellReader {
  words: (column: ListColumn) => string;
  span: (column: ListColumn) => Span | undefined;
  report: (rule: RuleId, column: ListColumn, found: string, expected?: string) => void;
  spot: (span: Span) => { line: number; column: number; words: string };
}

function readerOf(row: RowText, file: string, messages: Message[]): CellReader {
  const span = (column: ListColumn): Span | undefined => row.cells.find((cell) => cell.column === column)?.span;
  const printed = ({ start, end }: Span): string => row.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return {
    span,
    words: (column) => {
      const found = span(column);
      return found ? printed(found) : '';
    },
    report: (rule, column, found, expected) => {
      messages.push(problem(rule, { file, ...row.placeAt(span(column)?.start ?? 0) }, found, expected));
    },
    spot: (found) => ({ ...row.placeAt(found.start), words: printed(found) }),
  };
}

/** Name, beneficiary and objective of a row whose cells are parted: each is its whole cell. */
export function headOfCells(
  row: RowText,
  { knowledge, programmes, file }: { knowledge: Knowledge; programmes: readonly Programme[]; file: string },
): { value: RowHead | undefined; messages: Message[] } {
  const messages: Message[] = [];
  const { span, words, report } = readerOf(row, file, messages);
  const [name, cell] = [span('name'), span('beneficiary')];
  const objective = objectiveCell(words('objective'), knowledge.vocabulary.objectives, programmes);
  const strange = objective
    ? undefined
    : strangeObjective(`\t${words('objective')}`, knowledge.vocabulary.objectives, programmes);
  if (strange) report(strange.rule, 'objective', strange.found, strange.expected);
  else if (!objective)
    report(
      'row-without-objective',
      'objective',
      words('objective') || words('name'),
      `the number and the words of an objective of ${programmes.join(' or ')}`,
    );
  const found = cell && beneficiariesOf(row.text.slice(cell.start, cell.end), knowledge);
  if (found && 'readings' in found)
    report('unsure-beneficiaries', 'beneficiary', words('beneficiary'), found.readings.join(', or '));
  if (!name || !cell || !objective || !found || 'readings' in found || messages.length > 0)
    return { value: undefined, messages };
  return {
    value: {
      name: row.passage(name.start, name.end),
      beneficiaries: found.found.map(({ id, printed, offset }) => ({
        id,
        printed,
        ...row.placeAt(cell.start + offset),
      })),
      objective: { ...objective, ...(span('objective') ?? name) },
      aims: span('aims') ?? { start: name.end, end: name.end },
    },
    messages,
  };
}

/** The objective that a cell names: its number with its words, or one of both where only one objective fits. */
function objectiveCell(
  text: string,
  objectives: readonly Objective[],
  programmes: readonly Programme[],
): { programme: Programme; code: string; name: string } | undefined {
  const whole = objectiveOf(text, objectives, programmes);
  if (whole) return whole;
  const number = /^(?:\p{L}+[ .]{0,2})?(?<code>\d+(?:\.\d+)?)\.?$/u.exec(text)?.groups?.['code'];
  const fitting = objectives
    .filter(({ programme }) => programmes.includes(programme))
    .flatMap(({ programme, code, label }) =>
      [label.fi, label.sv, label.en]
        .filter((name, index) =>
          number === undefined ? name.toLowerCase() === text.toLowerCase() : index === 0 && code === number,
        )
        .map((name) => ({ programme, code, name })),
    );
  const [only] = fitting;
  return fitting.length === 1 ? only : undefined;
}

/** Money and days of a row whose cells are parted; what a cell says it does not know is missing, and told. */
export function endOfCells(row: RowText, file: string): RowEnd {
  const faults: Message[] = [];
  const notes: Message[] = [];
  const { span, words, report } = readerOf(row, file, faults);
  const said = readerOf(row, file, notes);
  const spans: ProjectSpans = { funding: {} };
  const isMissing = (column: ListColumn, what: string): boolean => {
    const text = words(column);
    const missing = isNotSaid(text) || (column === 'end' && WITHOUT_END.test(text));
    if (missing) said.report('cell-not-said', column, text, what);
    return missing;
  };

  let amount: string | Missing = NOT_SAID;
  const money = words('euGranted');
  const read = readAmount(money);
  if (read && 'amount' in read) ({ amount } = read);
  else if (read) report('unclear-amount', 'euGranted', money, read.readings.join(' or '));
  else if (!isMissing('euGranted', 'the money of the Union')) report('bad-amount', 'euGranted', money);
  const sum = span('euGranted');
  if (sum && typeof amount === 'string') spans.funding = { euGranted: said.spot(sum) };

  const days = (['start', 'end'] as const).filter((column) => span(column) !== undefined);
  const day = (column: ListColumn, text: string, at: Span | undefined, key: 'start' | 'end'): string | Missing => {
    const value = readDay(text);
    if (value === undefined) report(IS_DAY.test(text) ? 'impossible-date' : 'no-day', column, text);
    else if ('readings' in value) report('unclear-date', column, text, value.readings.join(' or '));
    else {
      if (at) spans[key] = said.spot(at);
      return value.date;
    }
    return NOT_SAID;
  };
  const faulty = days.filter((column) => holdsNoDay(words(column)));
  if (faulty.length === 2) report('no-day', 'start', days.map((column) => words(column) || '(empty)').join(' | '));
  const own = (column: 'start' | 'end'): string | Missing => {
    if (faulty.length === 2) return NOT_SAID;
    const at = span(column);
    if (!at || isMissing(column, column === 'start' ? 'the first day' : 'the last day')) return NOT_SAID;
    return day(column, words(column), at, column);
  };
  let [startDate, endDate] = [own('start'), own('end')];
  const period = span('period');
  if (period && !isMissing('period', 'the days')) {
    const text = row.text.slice(period.start, period.end);
    const match = PERIOD.exec(text.trim());
    const [first = '', last = ''] = [match?.groups?.['start'], match?.groups?.['end']];
    if (match) {
      const at = period.start + text.indexOf(first);
      const to = period.start + text.lastIndexOf(last);
      startDate = day(
        'period',
        first.endsWith('.') ? completedDay(first, last) : first,
        { start: at, end: at + first.length },
        'start',
      );
      endDate = day('period', last, { start: to, end: to + last.length }, 'end');
    } else report('no-day', 'period', words('period'), 'the first and the last day of the project');
  }
  return { start: row.text.length, amount, startDate, endDate, spans, faults, notes };
}
