/** What stands between two texts of several lines that were joined, and between two of one line. */
export const BETWEEN_TEXTS = '\n\n';
export const BETWEEN_LINES = ' / ';

/** Whether a text has another in it whole, as a part of its own. */
const holds = (whole: string, part: string, between: string): boolean =>
  `${between}${whole}${between}`.includes(`${between}${part}${between}`);

/**
 * Two texts as one, the second below the first. Every letter of both is in it; a text that the other has as a part
 * of its own already is not written twice, so that joining again changes nothing.
 */
export function joinTexts(first: string, second: string, between: string = BETWEEN_TEXTS): string {
  if (second === '' || holds(first, second, between)) return first;
  if (first === '' || holds(second, first, between)) return second;
  return `${first}${between}${second}`;
}

/**
 * Joins two changes of one text. What either has written is in the result. Changes of different lines both hold,
 * also where one of them takes a line away; where both changed the same line, both texts stand whole.
 * @param before the text from which this page's change began
 * @param own the text on this page
 * @param other the text that another tab has kept since
 */
export function mergeText(before: string, own: string, other: string, between: string = BETWEEN_TEXTS): string {
  if (own === other || own === before) return other;
  if (other === before) return own;
  return bothChanges(before, own, other) ?? joinTexts(other, own, between);
}

/** A change: lines of the text before, from one up to another that stays, and the lines in their place. */
interface Change {
  from: number;
  to: number;
  lines: readonly string[];
}

/** Both changes where they are of different lines. */
function bothChanges(before: string, own: string, other: string): string | undefined {
  const lines = before.split('\n');
  const [one, two] = [changeOf(lines, own.split('\n')), changeOf(lines, other.split('\n'))];
  const [first, second] = one.from < two.from || (one.from === two.from && one.to < two.to) ? [one, two] : [two, one];
  // Two insertions in one place have no order.
  if (first.to > second.from || (first.from === second.from && first.to === second.to)) return undefined;
  return [
    ...lines.slice(0, first.from),
    ...first.lines,
    ...lines.slice(first.to, second.from),
    ...second.lines,
    ...lines.slice(second.to),
  ].join('\n');
}

function changeOf(before: readonly string[], after: readonly string[]): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, lines: after.slice(start, after.length - end) };
}

/** Joins two lists by key: the first in its order, then what only the second has. `join` settles items of both. */
export function mergeLists<T>(
  own: readonly T[],
  added: readonly T[],
  keyOf: (item: T) => string,
  join: (own: T, added: T) => T,
): T[] {
  const byKey = new Map(added.map((item) => [keyOf(item), item]));
  const known = new Set(own.map(keyOf));
  return [
    ...own.map((item) => {
      const other = byKey.get(keyOf(item));
      return other === undefined ? item : join(item, other);
    }),
    ...added.filter((item) => !known.has(keyOf(item))),
  ];
}

/** A list with the item at one place moved to another. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, place) => place !== from);
  const item = items.slice(from, from + 1);
  return [...rest.slice(0, to), ...item, ...rest.slice(to)];
}
