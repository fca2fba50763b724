import { key } from './key.ts';
import { fold } from './words.ts';

/** Tells whether a key is known: to the corpus at build time, to the lexicon in the browser. */
export type KnowsKey = (key: string) => boolean;

const SHORTEST_LEFT = 3;
const SHORTEST_RIGHT = 4;
const RIGHT_THAT_STANDS_ALONE = 5;
const LEFT_THAT_STANDS_ALONE = 8;

/** Ends that the first part of a Finnish compound has: nominative, genitive or a stem in -s. */
const CAN_END_A_FIRST_PART = /[aeiouyns]$/u;

/**
 * The keys of the parts of a Finnish compound, as far as the vocabulary knows them:
 * "etäneuvontapalvelu" gives neuvonta and palvelu even where "etä" stands nowhere alone.
 */
export function partsOf(word: string, knows: KnowsKey): string[] {
  const own = key(word, 'fi');
  return [...partsOfFolded(fold(word), knows, new Map())].filter((part) => part !== own);
}

/** @param known the parts of beginnings that have been taken apart already */
function partsOfFolded(folded: string, knows: KnowsKey, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const parts = new Set<string>();
  for (let at = SHORTEST_LEFT; at <= folded.length - SHORTEST_RIGHT; at += 1) {
    const left = folded.slice(0, at);
    const right = folded.slice(at);
    const leftKey = key(left, 'fi');
    const rightKey = key(right, 'fi');
    if (!CAN_END_A_FIRST_PART.test(left)) continue;
    const leftIsKnown = knows(leftKey);
    if (!knows(rightKey)) {
      if (leftIsKnown && left.length >= LEFT_THAT_STANDS_ALONE) parts.add(leftKey);
      continue;
    }
    if (!leftIsKnown && right.length < RIGHT_THAT_STANDS_ALONE) continue;
    parts.add(rightKey);
    if (leftIsKnown) parts.add(leftKey);
    for (const part of partsOfFolded(left, knows, known)) parts.add(part);
  }
  parts.delete(key(folded, 'fi'));
  known.set(folded, parts);
  return parts;
}

/**
 * One way to read a compound as two or more known parts that cover it wholly, longest last part first.
 * Nothing if there is none.
 */
export function readingOf(word: string, knows: KnowsKey): string[] {
  const folded = fold(word);
  for (let at = SHORTEST_LEFT; at <= folded.length - SHORTEST_RIGHT; at += 1) {
    const left = folded.slice(0, at);
    const rightKey = key(folded.slice(at), 'fi');
    if (!CAN_END_A_FIRST_PART.test(left) || !knows(rightKey)) continue;
    const leftKey = key(left, 'fi');
    if (knows(leftKey)) return [leftKey, rightKey];
    const before = readingOf(left, knows);
    if (before.length > 0) return [...before, rightKey];
  }
  return [];
}
