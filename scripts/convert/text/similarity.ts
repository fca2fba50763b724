/** Letters and digits only, lower case: "Virka-info" and "Virkainfo" are the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How alike two texts are by their letters: 1 the same, 0 nothing in common (Levenshtein over the longer length). */
export function similarity(a: string, b: string): number {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  if (x === y) return 1;
  const longer = Math.max(x.length, y.length);
  return 1 - distance(x, y) / longer;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substitution = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(substitution, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous.at(-1) ?? 0;
}
