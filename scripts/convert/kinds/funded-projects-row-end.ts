import type { Message } from '../../../src/schema/report.ts';
import type { Spot } from '../../../src/schema/provenance.ts';
import type { ProjectSpans } from '../../../src/schema/record.ts';
import type { Missing } from '../../../src/schema/text.ts';
import { amountsAtEnd, amountsOf } from '../facts/amounts.ts';
import type { FoundAmounts } from '../facts/amounts.ts';
import { BETWEEN_DAYS, completedDay, DAY_LIKE, DAY_WITHOUT_YEAR, readDay } from '../facts/dates.ts';
import { readAmount } from '../facts/money.ts';
import type { Span } from '../facts/span.ts';
import { problem } from '../problems.ts';
import type { At, RuleId } from '../problems.ts';
import type { ListColumn } from './funded-projects-columns.ts';
import type { RowText } from './funded-projects-text.ts';

const DAYS = String.raw`(?<![\p{L}\d])(?:(?<start>${DAY_LIKE})(?:(?<dash>${BETWEEN_DAYS})|\s+)|(?<short>${DAY_WITHOUT_YEAR})${BETWEEN_DAYS})(?<end>${DAY_LIKE})`;
const DAYS_AT_END = new RegExp(String.raw`${DAYS}\s*$`, 'du');
const DAYS_FIRST = new RegExp(String.raw`${DAYS}(?<money>\s+\S.*)$`, 'dsu');
/** A row that ends too early: an amount with one day, on a line of their own. */
const ONE_DAY = new RegExp(String.raw`(?:^|\n)[^\S\n]*\d[\d., ]*(?:€|euroa|EUR)?\s+(?<day>${DAY_LIKE})\s*$`, 'du');

/** Where the money should be stands a day. */
const THIRD_DAY = new RegExp(String.raw`(?<!\S)${DAY_LIKE}$`, 'u');

/** The money and the days stand in so many letters at most. */
const LONGEST = 240;

/** The columns of money and days that end a row, as read and as found wrong. */
export interface RowEnd {
  /** Offset at which they begin in the text of the row. */
  start: number;
  /** Money of the European Union. */
  amount: string | Missing;
  startDate: string | Missing;
  endDate: string | Missing;
  /** Where they stand. */
  spans: ProjectSpans;
  faults: readonly Message[];
  /** What is not wrong but told. */
  notes?: readonly Message[];
}

/** What the last columns of a list are. */
export interface Tail {
  /** For each column of money, whether it is the money of the Union. */
  money: readonly boolean[];
  daysFirst: boolean;
}

/** The last columns of the list by its header; one that names no days has them last all the same. */
export function tailOf(columns: readonly { column: ListColumn }[]): Tail {
  const isMoney = (column: ListColumn): boolean => column === 'euGranted' || column === 'money';
  const tail = columns.map(({ column }) => column).filter((column) => isMoney(column) || isDay(column));
  return {
    money: tail.filter(isMoney).map((column) => column === 'euGranted'),
    daysFirst: tail[0] !== undefined && isDay(tail[0]),
  };
}

const isDay = (column: ListColumn): boolean => column === 'start' || column === 'end' || column === 'period';

/** What a row ends with; `prose` where its last words are only days of the running text. */
export function endOfRow(row: RowText, tail: Tail, file: string): RowEnd | 'prose' | undefined {
  const from = Math.max(0, row.text.length - LONGEST);
  const end = row.text.slice(from);
  const match = (tail.daysFirst ? DAYS_FIRST : DAYS_AT_END).exec(end);
  const groups = match?.indices?.groups;
  if (!match || !groups) return oneDay(row, end, from, file);
  const shifted = (span: readonly [number, number] | undefined): Span | undefined =>
    span && { start: span[0] + from, end: span[1] + from };
  const start = shifted(groups['start'] ?? groups['short']);
  const last = shifted(groups['end']);
  const money = shifted(groups['money']);
  if (!start || !last) return undefined;
  const sums = money
    ? moved(amountsOf(row.text.slice(money.start, money.end), tail.money.length), money.start)
    : amountsAtEnd(row.text.slice(0, start.start), tail.money.length);
  if (money && (sums === undefined || 'bad' in sums)) return undefined;
  const isProse = groups['dash'] !== undefined || groups['short'] !== undefined;
  if (sums === undefined && isProse) return 'prose';
  const before = row.text.slice(0, start.start);
  const word = /\S+\s*$/u.exec(before);
  const amounts = sums ?? { bad: { start: word?.index ?? 0, end: before.trimEnd().length } };
  return read(row, amounts, { start, end: last, short: groups['short'] !== undefined }, tail, file);
}

function moved(found: FoundAmounts, by: number): FoundAmounts {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  if (found === undefined) return undefined;
  if ('found' in found) return { found: found.found.map(move) };
  return 'bad' in found ? { bad: move(found.bad) } : { ...found, unclear: move(found.unclear) };
}

function oneDay(row: RowText, end: string, from: number, file: string): RowEnd | undefined {
  const day = ONE_DAY.exec(end)?.indices?.groups?.['day'];
  if (!day) return undefined;
  const [line = ''] = end.split('\n').slice(-1);
  return {
    start: from + day[0],
    amount: '',
    startDate: '',
    endDate: '',
    spans: { funding: {} },
    faults: [
      problem(
        'row-too-few-cells',
        { file, ...row.placeAt(from + day[0]) },
        line.trim(),
        'amount, start date and end date',
      ),
    ],
  };
}

function read(
  row: RowText,
  amounts: NonNullable<FoundAmounts>,
  days: { start: Span; end: Span; short: boolean },
  { money }: Tail,
  file: string,
): RowEnd {
  const faults: Message[] = [];
  const words = ({ start, end }: Span): string => row.text.slice(start, end).replace(/\s+/gu, ' ');
  const report = (rule: RuleId, span: Span, expected?: string): void => {
    const at: At = { file, ...row.placeAt(span.start) };
    faults.push(problem(rule, at, words(span), expected));
  };
  const spotOf = (span: Span): Spot => ({ ...row.placeAt(span.start), words: words(span) });
  let amount = '';
  const spans: ProjectSpans = { funding: {} };
  if ('bad' in amounts) {
    const third = THIRD_DAY.exec(words(amounts.bad));
    if (third) report('row-too-many-cells', { ...amounts.bad, end: days.end.end }, 'an amount and two days');
    else report('bad-amount', amounts.bad);
  } else if ('unclear' in amounts) report('unclear-amount', amounts.unclear, amounts.readings.join(' or '));
  else {
    for (const [index, span] of amounts.found.entries()) {
      const value = readAmount(words(span));
      if (value && 'readings' in value) report('unclear-amount', span, value.readings.join(' or '));
      else if (value && money[index] === true) {
        ({ amount } = value);
        spans.funding = { euGranted: spotOf(span) };
      }
    }
  }
  const day = (span: Span, printed: string): string => {
    const value = readDay(printed);
    if (value === undefined && !areMonths) report('impossible-date', span);
    if (value && 'readings' in value) report('unclear-date', span, value.readings.join(' or '));
    return value && 'date' in value ? value.date : '';
  };
  const ending = words(days.end);
  // Two months, "01/2023 12/2024", are one fault and not two.
  const areMonths = [days.start, days.end].every((span) => /^\d{1,2}\/\d{4}$/u.test(words(span)));
  if (areMonths) report('no-day', { start: days.start.start, end: days.end.end });
  const startDate = day(days.start, days.short ? completedDay(words(days.start), ending) : words(days.start));
  const endDate = day(days.end, ending);
  spans.start = spotOf(days.start);
  spans.end = spotOf(days.end);
  const first = 'found' in amounts ? amounts.found[0] : 'bad' in amounts ? amounts.bad : amounts.unclear;
  const start = Math.min(first?.start ?? days.start.start, days.start.start);
  return { start, amount, startDate, endDate, spans, faults };
}
