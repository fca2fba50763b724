import { lettersOf, similarity } from '../text/similarity.ts';
import { wordsOf } from './row.ts';

/** A record that the list has had, as far as a row can be known by it. */
export interface Known {
  id: string;
  /** Its titles in every language and state, and as the original misprints them. */
  titles: readonly string[];
  holders: readonly string[];
  /** Its days; nothing where the list says none. */
  start: string | undefined;
  end: string | undefined;
  /** Its text in each language and state. */
  texts: readonly string[];
}

/** A row of the new state. Rows are counted from 1, in the order of the list. */
export interface NewRow {
  row: number;
  title: string;
  holders: readonly string[];
  start: string | undefined;
  end: string | undefined;
  text: string;
}

/** How far a row speaks for being a record: `certain` where nobody would ask, `unsure` where somebody must say. */
export type Weight = 'certain' | 'unsure';

/** What speaks for a row being a record, in words for whoever has to decide. */
export interface Ground {
  name: string;
  weight: Weight;
  holds: (known: Known, row: NewRow) => boolean;
}

/** A text of a few words stands in many rows alike. */
const LONG_ENOUGH = 60;
/** How alike two titles are that may be one: a word more or less, a year, a misprint. */
const ALIKE = 0.6;
/** Without the same holder, titles must be alike to a letter or two. */
const NEARLY_SAME = 0.85;

const sameName = (known: Known, { title }: NewRow): boolean =>
  known.titles.some((name) => lettersOf(name) === lettersOf(title));
const sameHolder = (known: Known, { holders }: NewRow): boolean => holders.some((id) => known.holders.includes(id));
const noHolder = (known: Known, { holders }: NewRow): boolean => holders.length === 0 && known.holders.length === 0;
const sameText = ({ texts }: Known, { text }: NewRow): boolean => {
  const words = wordsOf(text);
  return words.length >= LONG_ENOUGH && texts.some((other) => wordsOf(other) === words);
};
const alike = (known: Known, { title }: NewRow, least: number): boolean =>
  known.titles.some((name) => similarity(name, title) >= least);
const hasDays = ({ start, end }: Pick<Known, 'start' | 'end'>): boolean => start !== undefined && end !== undefined;
/** Whether two periods have a day in common; days in ISO 8601 compare as words do. */
const overlap = (a: Pick<Known, 'start' | 'end'>, b: Pick<Known, 'start' | 'end'>): boolean =>
  (a.start ?? '') <= (b.end ?? '') && (b.start ?? '') <= (a.end ?? '');
const mayBeThen = (known: Known, row: NewRow): boolean => !hasDays(known) || !hasDays(row) || overlap(known, row);

/**
 * By what a row is known, the strongest first. The certain ones are tried one after the other; what is left is asked.
 * A list prints no number of a project: its name, whose it is, when it is done and what it says of itself are what it is.
 */
export const GROUNDS: readonly Ground[] = [
  {
    name: 'the same name, holder and text, at an overlapping time',
    weight: 'certain',
    holds: (known, row) =>
      sameName(known, row) && sameHolder(known, row) && sameText(known, row) && mayBeThen(known, row),
  },
  {
    name: 'the same name and holder, at an overlapping time',
    weight: 'certain',
    holds: (known, row) => sameName(known, row) && sameHolder(known, row) && mayBeThen(known, row),
  },
  {
    name: 'the same holder and text under another name',
    weight: 'certain',
    holds: (known, row) => sameHolder(known, row) && sameText(known, row) && mayBeThen(known, row),
  },
  {
    name: 'the same name, at an overlapping time',
    weight: 'certain',
    holds: (known, row) =>
      sameName(known, row) &&
      (noHolder(known, row) || (hasDays(known) && hasDays(row) && overlap(known, row) && sameText(known, row))),
  },
  {
    name: 'the same name and holder, at another time: it may be a new project that goes on with the old one',
    weight: 'unsure',
    holds: (known, row) => sameName(known, row) && sameHolder(known, row),
  },
  { name: 'the same name, of another holder', weight: 'unsure', holds: sameName },
  { name: 'the same text, of another holder or time', weight: 'unsure', holds: sameText },
  {
    name: 'the same holder and a similar name',
    weight: 'unsure',
    holds: (known, row) => sameHolder(known, row) && alike(known, row, ALIKE),
  },
  {
    name: 'nearly the same name',
    weight: 'unsure',
    holds: (known, row) => alike(known, row, NEARLY_SAME),
  },
];
