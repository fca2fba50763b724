/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn one word
 * into the other, or into its beginning when the rest is no longer than `tail`.
 * Counting stops above `most`; then the answer is `most + 1`.
 */
export function distance(key: string, typed: string, most: number, tail = 0): number {
  if (key.length - typed.length > most || typed.length - key.length > most + tail) return most + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: typed.length + 1 }, (_, column) => column);
  for (let row = 1; row <= key.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= typed.length; column += 1) {
      const same = key[row - 1] === typed[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && key[row - 1] === typed[column - 2] && key[row - 2] === typed[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > most) return most + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(...previous.slice(Math.max(0, typed.length - tail)));
}
