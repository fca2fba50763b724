import type { DropReason } from '../../../src/schema/report.ts';
import type { Claim, Line } from '../document.ts';
import { isBlank } from '../document.ts';

/**
 * The account of a document's lines: each line that is not blank belongs to a record or to the
 * document's introduction, or is dropped for a reason. What is in neither is an error.
 */
export class Ledger {
  readonly #claims = new Map<number, Claim>();
  #persons = 0;

  /** The lines belong to the record with this place in the document (0 for the first). */
  give(record: number, lines: readonly Line[]): void {
    this.#claim({ to: 'record', record }, lines);
  }

  /** The lines belong to the introduction of the document. */
  keep(lines: readonly Line[]): void {
    this.#claim({ to: 'background' }, lines);
  }

  /** The lines are dropped. A line that a record already has stays with the record. */
  drop(reason: DropReason, lines: readonly Line[]): void {
    this.#claim({ to: 'dropped', reason }, lines);
  }

  /** Personal data of so many private persons was dropped; the data itself is not kept anywhere. */
  dropPersons(count: number): void {
    this.#persons += count;
  }

  get persons(): number {
    return this.#persons;
  }

  /** Lines that nobody has accounted for. */
  unaccounted(lines: readonly Line[]): Line[] {
    return lines.filter((line) => !isBlank(line) && !this.#claims.has(line.number));
  }

  /** Lines that a record or the introduction has. */
  kept(lines: readonly Line[]): Line[] {
    return lines.filter((line) => this.#claims.has(line.number) && this.#claims.get(line.number)?.to !== 'dropped');
  }

  /** How many lines went where. */
  counts(): {
    inRecords: number;
    inBackground: number;
    dropped: number;
    byReason: Partial<Record<DropReason, number>>;
  } {
    const claims = [...this.#claims.values()];
    const byReason: Partial<Record<DropReason, number>> = {};
    for (const claim of claims) if (claim.to === 'dropped') byReason[claim.reason] = (byReason[claim.reason] ?? 0) + 1;
    return {
      inRecords: claims.filter(({ to }) => to === 'record').length,
      inBackground: claims.filter(({ to }) => to === 'background').length,
      dropped: claims.filter(({ to }) => to === 'dropped').length,
      byReason,
    };
  }

  #claim(claim: Claim, lines: readonly Line[]): void {
    for (const line of lines) {
      if (!isBlank(line) && !this.#claims.has(line.number)) this.#claims.set(line.number, claim);
    }
  }
}
