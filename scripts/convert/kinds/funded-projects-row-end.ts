import type { Message } from '../../../src/schema/report.ts';
import type { Spot } from '../../../src/schema/provenance.ts';
import type { ProjectSpans } from '../../../src/schema/record.ts';
import type { Line } from '../document.ts';
import { dateOf } from '../facts/dates.ts';
import { amountOf } from '../facts/money.ts';
import { problem } from '../problems.ts';

/** "2200120,8 1.1.2023 31.12.2025" at the end of a line, on its own or after text. */
const END =
  /(?:^|\s)(?<amount>\S*\d\S*|\S+)\s+(?<start>\d{1,2}\.\d{1,2}\.\d{4})\s+(?<end>\d{1,2}\.\d{1,2}\.\d{4})\s*$/du;
/** A row that ends too early: an amount with one date, on a line of their own. */
const ONE_DATE = /^\s*(?<amount>[\d.,]*\d)\s+(?<start>\d{1,2}\.\d{1,2}\.\d{4})\s*$/du;

/** The last three columns of a row, as read and as found wrong. */
export interface RowEnd {
  line: Line;
  /** Offset at which the amount begins. */
  start: number;
  amount: string;
  startDate: string;
  endDate: string;
  /** Where the three stand. */
  spans: ProjectSpans;
  faults: (file: string) => Message[];
}

/** The amount and dates that end a row; undefined where the line ends no row. */
export function endOfRow(line: Line): RowEnd | undefined {
  const short = ONE_DATE.exec(line.text);
  const match = END.exec(line.text) ?? short;
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const { amount = '', start = '', end = '' } = groups;
  const offset = match.index + (/^\s/u.test(match[0]) ? 1 : 0);
  const column = (group: string): number => (match.indices?.groups?.[group]?.[0] ?? 0) + 1;
  const spot = (group: string): Spot => ({ line: line.number, column: column(group), words: groups[group] ?? '' });
  const read = { amount: amountOf(amount), startDate: dateOf(start), endDate: dateOf(end) };
  return {
    line,
    start: offset,
    amount: read.amount ?? '',
    startDate: read.startDate ?? '',
    endDate: read.endDate ?? '',
    spans: { funding: { euGranted: spot('amount') }, start: spot('start'), end: spot('end') },
    faults: (file) => {
      const at = (group: string): { file: string; line: number; column: number } => ({
        file,
        line: line.number,
        column: column(group),
      });
      if (short)
        return [problem('row-too-few-cells', at('start'), line.text.trim(), 'amount, start date and end date')];
      return [
        ...(read.amount === undefined ? [problem('bad-amount', at('amount'), amount)] : []),
        ...(read.startDate === undefined ? [problem('impossible-date', at('start'), start)] : []),
        ...(read.endDate === undefined ? [problem('impossible-date', at('end'), end)] : []),
      ];
    },
  };
}
