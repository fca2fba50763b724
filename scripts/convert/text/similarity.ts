import { distance } from '../../../src/schema/distance.ts';

/** Letters and digits only, lower case: "Virka-info" and "Virkainfo" are the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How alike two texts are by their letters: 1 the same, 0 nothing in common (letters to mend over the longer length). */
export function similarity(a: string, b: string): number {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  if (x === y) return 1;
  const longer = Math.max(x.length, y.length);
  return 1 - distance(x, y, longer) / longer;
}
