import { GROUNDS } from './evidence.ts';
import type { Known, NewRow } from './evidence.ts';

/** What a person has said of a record and a row: that they are the same, or that they are not. */
export interface Answer {
  is: 'same' | 'other';
  id: string;
  row: number;
}

/** A row that may be a record, and why it may. */
export interface Unsure {
  id: string;
  row: number;
  why: string;
}

/** Which record each row is. A row or a record that is in doubt is neither new nor gone before somebody has said so. */
export interface Matched {
  /** The id of each row that is a record, by what it is known. */
  same: ReadonlyMap<number, { id: string; why: string }>;
  unsure: readonly Unsure[];
  /** Rows that are no record that the list has had. */
  added: readonly number[];
  /** Records of which no row speaks. */
  gone: readonly string[];
}

/** What a person said. */
const SAID = 'it was said to be the same';

/**
 * Finds which record each row of a new state is, by what it is and never by where it stands. A ground counts only where
 * it leads from one record to one row and back; where it leads to two, the next one may tell them apart, or a person.
 */
export function match(known: readonly Known[], rows: readonly NewRow[], answers: readonly Answer[] = []): Matched {
  const others = new Set(answers.filter(({ is }) => is === 'other').map(keyOf));
  const same = new Map(answers.filter(({ is }) => is === 'same').map(({ id, row }) => [row, { id, why: SAID }]));
  const taken = new Set([...same.values()].map(({ id }) => id));
  const pairsOf = (holds: (known: Known, row: NewRow) => boolean): { id: string; row: number }[] =>
    known.flatMap((one) =>
      taken.has(one.id)
        ? []
        : rows.flatMap((row) => {
            const pair = { id: one.id, row: row.row };
            return !same.has(row.row) && !others.has(keyOf(pair)) && holds(one, row) ? [pair] : [];
          }),
    );
  for (const { name, weight, holds } of GROUNDS) {
    if (weight !== 'certain') continue;
    for (const { id, row } of mutual(pairsOf(holds))) {
      same.set(row, { id, why: name });
      taken.add(id);
    }
  }
  const asked = new Map<string, Unsure>();
  for (const { name, holds } of GROUNDS)
    for (const pair of pairsOf(holds)) if (!asked.has(keyOf(pair))) asked.set(keyOf(pair), { ...pair, why: name });
  const unsure = [...asked.values()].toSorted((a, b) => a.row - b.row || (a.id < b.id ? -1 : 1));
  const inDoubt = { rows: new Set(unsure.map(({ row }) => row)), ids: new Set(unsure.map(({ id }) => id)) };
  return {
    same,
    unsure,
    added: rows.map(({ row }) => row).filter((row) => !same.has(row) && !inDoubt.rows.has(row)),
    gone: known.map(({ id }) => id).filter((id) => !taken.has(id) && !inDoubt.ids.has(id)),
  };
}

const keyOf = ({ id, row }: { id: string; row: number }): string => `${id} ${String(row)}`;

/** The pairs whose record and row are in no other pair. */
function mutual(pairs: readonly { id: string; row: number }[]): { id: string; row: number }[] {
  const byId = Map.groupBy(pairs, ({ id }) => id);
  const byRow = Map.groupBy(pairs, ({ row }) => row);
  return pairs.filter(({ id, row }) => byId.get(id)?.length === 1 && byRow.get(row)?.length === 1);
}
