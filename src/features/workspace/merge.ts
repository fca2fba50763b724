/**
 * Joins two changes of one text.
 * @param before the text from which this page's change began
 * @param own the text on this page
 * @param other the text that another tab has kept since
 * @returns the changed one; where both were changed, both, one after the other: nothing is lost
 */
export function mergeText(before: string, own: string, other: string): string {
  if (own === other || own === before) return other;
  if (other === before || other === '') return own;
  if (own === '' || other.includes(own)) return other;
  return own.includes(other) ? own : `${other}\n\n${own}`;
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
