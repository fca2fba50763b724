import type { StateChange } from '../../../src/schema/dated-state.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { SourceFile, SourceState } from '../../../src/schema/source.ts';
import { isMissing } from '../../../src/schema/text.ts';
import type { Told } from '../tell.ts';
import { advance } from './changes.ts';
import type { Rows } from './changes.ts';
import type { Known, NewRow } from './evidence.ts';
import { match } from './match.ts';
import type { Answer, Matched } from './match.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

/** A record that the list has had, with what its newest state says of it. */
export interface Past extends Known {
  rows: Rows;
  /** Whether the newest state has it. */
  isThere: boolean;
}

/** A row of the new state that is a record, with what is otherwise. */
export interface Continued {
  row: number;
  id: string;
  /** By what it is known. */
  why: string;
  changes: readonly StateChange[];
  /** Whether an earlier state had lost it. */
  isBack: boolean;
}

/** A new state of a list beside the records that the list has had. */
export interface Comparison extends Matched {
  continued: readonly Continued[];
  /** Records whose last day lies between the two states, by the newest that is known of it. */
  ended: readonly { id: string; end: string }[];
  rows: readonly Row[];
}

/** The records of a list as its states so far have them, in the order in which they came. */
export function pastOf(source: SourceFile, told: readonly Told[]): Past[] {
  const days = ['', ...(source.states ?? []).map(({ day }) => day)];
  const texts = new Map(source.states?.map((state) => [state.day, state.texts]));
  return [...Map.groupBy(told, ({ identity }) => identity.id)].map(([id, unordered]) => {
    const all = inOrder(unordered, source);
    const byDay = Map.groupBy(all, ({ origin }) => origin.source.state?.day ?? '');
    let rows: Rows = new Map();
    for (const day of days) {
      const own = inOrder(byDay.get(day) ?? [], source).map(rowOf);
      if (rows.size > 0) ({ rows } = advance(rows, own, texts.get(day) ?? 'taken'));
      else rows = new Map(own.map((row) => [row.lang, row]));
    }
    const newest = [...rows.values()][0];
    const entries = all.flatMap(({ entry }) => (entry ? [...Object.values(entry.title), entry.printed ?? ''] : []));
    return {
      id,
      titles: [...new Set([...all.map(({ title }) => title.text), ...entries])].filter((title) => title !== ''),
      holders: [...new Set(all.flatMap((one) => rowOf(one).holders.map((holder) => holder.id)))],
      start: dayOf(newest?.start),
      end: dayOf(newest?.end),
      texts: [...new Set(all.map((one) => rowOf(one).text))],
      rows,
      isThere: byDay.has(days.at(-1) ?? ''),
    };
  });
}

/** Puts a new state beside the records that the list has had. Pure: no order of records or rows changes what is found. */
export function compare(
  past: readonly Past[],
  told: readonly Told[],
  {
    answers,
    texts,
    since,
    day,
  }: { answers: readonly Answer[]; texts: SourceState['texts']; since: string; day: string },
): Comparison {
  const rows = told.map(rowOf);
  const numbered = rows.map((row, index) => newRowOf(row, index + 1));
  const matched = match(past, numbered, answers);
  const byId = new Map(past.map((one) => [one.id, one]));
  const continued = [...matched.same].flatMap(([row, { id, why }]): Continued[] => {
    const before = byId.get(id);
    const after = rows[row - 1];
    if (!before || !after) return [];
    return [{ row, id, why, changes: advance(before.rows, [after], texts).changes, isBack: !before.isThere }];
  });
  const ends = new Map(past.flatMap(({ id, end }) => (end === undefined ? [] : [[id, end] as const])));
  for (const [row, { id }] of matched.same) {
    const end = dayOf(rows[row - 1]?.end);
    if (end !== undefined) ends.set(id, end);
  }
  const ended = [...ends].filter(([, end]) => end >= since && end < day).map(([id, end]) => ({ id, end }));
  return { ...matched, continued: continued.toSorted((a, b) => a.row - b.row), ended, rows };
}

const newRowOf = ({ title, holders, start, end, text }: Row, row: number): NewRow => ({
  row,
  title,
  holders: holders.map(({ id }) => id),
  start: dayOf(start),
  end: dayOf(end),
  text,
});

const dayOf = (value: Row['start']): string | undefined =>
  value === undefined || isMissing(value) ? undefined : value;

/** Editions of a record, that in the language of the original first. */
const inOrder = (told: readonly Told[], { original }: SourceFile): Told[] => {
  const rankOf = ({ origin: { language } }: Told): number => (language === original ? -1 : LANGS.indexOf(language));
  return told.toSorted((a, b) => rankOf(a) - rankOf(b));
};
