/** Whether a fact is the same in all columns. Values may stand in any order. */
export const isSame = (columns: readonly (readonly string[])[]): boolean =>
  new Set(columns.map((values) => values.toSorted().join('\n'))).size < 2;

/** The values that only one column has. Where no two columns share a value, none stands out: all differ. */
export function valuesOfOne(columns: readonly (readonly string[])[]): ReadonlySet<string> {
  const all = columns.flatMap((values) => [...new Set(values)]);
  const own = new Set(all.filter((value) => all.filter((other) => other === value).length === 1));
  return columns.length < 2 || own.size === all.length ? new Set() : own;
}
