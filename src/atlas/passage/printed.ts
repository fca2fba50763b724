/** Where words stand in a text: the line, and the column of the first letter, both counted from 1. */
export interface Spot {
  line: number;
  column: number;
  words: string;
}

const ESCAPED = /[.*+?^${}()|[\]\\]/gu;
const GROUP = 3;

/** The words as they stand, however the line sets the space between them. */
export const wordsPattern = (words: string): RegExp =>
  new RegExp(words.replaceAll(ESCAPED, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`), 'u');

/** The ways in which a document prints an amount such as "381167.13": 381167,13 · 381 167,13 · 281 250. */
export function amountPattern(amount: string): RegExp {
  const [euros = '', cents] = amount.split('.');
  const first = euros.length % GROUP;
  const groups = [euros.slice(0, first), ...(euros.slice(first).match(/\d{3}/gu) ?? [])].filter(
    (group) => group !== '',
  );
  // A list may drop the last nought: 2200120,8.
  const fraction =
    cents === undefined || cents === '00'
      ? '(?:[.,]00?)?'
      : `[.,]${cents.replace(/0$/u, '')}${cents.endsWith('0') ? '0?' : ''}`;
  return new RegExp(String.raw`(?<!\d|\d[ \u00A0.,])${groups.join(String.raw`[\s.\u00A0]?`)}${fraction}(?!\d)`, 'u');
}

/** The ways in which a document prints a day (YYYY-MM-DD): 1.1.2024 · 01.01.2024. */
export function dayPattern(day: string): RegExp {
  const [year = '', month = '', date = ''] = day.split('-');
  return new RegExp(String.raw`(?<!\d)0?${Number(date)}\.0?${Number(month)}\.${year}(?!\d)`, 'u');
}

/** Where a pattern stands in a line, if it does. */
export function spotIn(lines: readonly string[], line: number, pattern: RegExp): Spot | undefined {
  const found = pattern.exec(lines[line - 1] ?? '');
  return found === null ? undefined : { line, column: found.index + 1, words: found[0] };
}

/** Where a pattern stands first in the lines between two, both included. */
export function firstSpot(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  pattern: RegExp,
): Spot | undefined {
  for (let line = from; line <= to; line += 1) {
    const spot = spotIn(lines, line, pattern);
    if (spot !== undefined) return spot;
  }
  return undefined;
}
