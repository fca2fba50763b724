import type { Message } from '../../../src/schema/report.ts';
import type { Line } from '../document.ts';
import { amountsOf } from '../facts/amounts.ts';
import { readAmount, sumOf } from '../facts/money.ts';
import { problem } from '../problems.ts';
import type { ListHeader } from './funded-projects-columns.ts';
import type { Tail } from './funded-projects-row-end.ts';

/** How the three languages call a sum of rows, at the beginning of a line or after what it is the sum of. */
const SUM =
  /^(?:[^\t]*?\s)?(?:yhteensä|(?:väli|loppu|kokonais)?summa|sammanlagt|totalt|(?:del|slut)summa|(?:sub|grand )?total|in total)\s*:?(?=\s|$)/iu;

/** A line that is the sum of rows: its money of the Union, where its columns tell which amount that is. */
export function sumOfLine(
  { text }: Line,
  { columns, tabs }: ListHeader,
  { money }: Tail,
): { amount?: string } | undefined {
  const words = SUM.exec(text.trim())?.[0];
  if (words === undefined) return undefined;
  const rest = text.trim().slice(words.length);
  if (tabs && text.includes('\t')) {
    const cells = text
      .trimEnd()
      .split('\t')
      .map((cell) => cell.trim());
    const amounts = cells.map((cell) => readAmount(cell));
    const isSum = cells.every((cell, index) => cell === '' || amounts[index] !== undefined || SUM.test(cell));
    const own = amounts[columns.findIndex(({ column }) => column === 'euGranted')];
    return isSum ? { ...(own && 'amount' in own && { amount: own.amount }) } : undefined;
  }
  const found = amountsOf(rest, money.length);
  if (found === undefined || 'bad' in found) return amountsIn(rest) ? {} : undefined;
  const own = 'found' in found ? found.found[money.indexOf(true)] : undefined;
  const read = own && readAmount(rest.slice(own.start, own.end));
  return read && 'amount' in read ? { amount: read.amount } : {};
}

/** Nothing but digits and currencies. */
const amountsIn = (text: string): boolean =>
  /\d/u.test(text) && /^[\d\s.,€'’-]*$/u.test(text.replace(/eur(?:oa?)?/giu, ''));

/** Compares the sums that a table prints with its rows. */
export class Sums {
  #all: string[] = [];
  #sinceLast: string[] = [];
  #isWhole = true;
  #hasRows = false;
  readonly #above: (() => Message)[] = [];

  /** A row above; undefined where it could not be read or its money is not known. */
  add(amount: string | undefined): void {
    this.#hasRows = true;
    if (amount === undefined) this.#isWhole = false;
    else {
      this.#all.push(amount);
      this.#sinceLast.push(amount);
    }
  }

  /** What there is to say of a line with a sum; nothing yet of one above all rows, which is compared when all are read. */
  compare(line: Line, amount: string | undefined, file: string): Message[] {
    if (this.#hasRows) return [this.#told(line, amount, file)];
    this.#above.push(() => this.#told(line, amount, file));
    return [];
  }

  /** What there is to say of sums above all rows. */
  ofAll(): Message[] {
    this.#sinceLast = this.#all;
    return this.#above.map((told) => told());
  }

  #told(line: Line, amount: string | undefined, file: string): Message {
    const at = { file, line: line.number };
    const found = line.text.trim().replace(/\s+/gu, ' ');
    const sums = [this.#sinceLast, this.#all].map(sumOf);
    this.#sinceLast = [];
    if (amount === undefined || !this.#isWhole || sums.some((sum) => isSame(sum, amount)))
      return problem('sum-line', at, found);
    return problem('sums-differ', at, found, [...new Set(sums)].join(' or '));
  }
}

/** Whether a printed sum is a sum, which it may round to whole euro. */
function isSame(sum: string, printed: string): boolean {
  const [euros = '0', cents = '00'] = sum.split('.');
  if (sumOf([printed]) === sum) return true;
  return !printed.includes('.') && BigInt(printed) === BigInt(euros) + (cents >= '50' ? 1n : 0n);
}
