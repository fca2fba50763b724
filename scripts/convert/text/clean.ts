import { cleanText } from '../../../src/schema/clean-text.ts';
import type { Passage } from './passage.ts';

/** Letters that NFC may put together: a base with its marks, the parts of Korean syllables, white space as it runs. */
const CLUSTER = /\s+|[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7FB]+|\P{M}\p{M}*|\p{M}+/gu;

/** A passage with a clean text, whose letters still know where they came from. */
export function cleanPassage(passage: Passage): Passage {
  const text = cleanText(passage.text);
  if (text === passage.text) return passage;
  const pieces: { offset: number; line: number; column: number }[] = [];
  let at = 0;
  for (const { 0: cluster, index } of passage.text.matchAll(CLUSTER)) {
    const clean = cleanText(cluster) === '' && /\s/u.test(cluster) ? ' ' : cleanText(cluster);
    if (!text.startsWith(clean, at) || clean === '') continue;
    const piece = passage.pieces.findLast(({ offset }) => offset <= index) ?? passage.pieces[0];
    if (piece) pieces.push({ offset: at, line: piece.line, column: piece.column + Math.max(0, index - piece.offset) });
    at += clean.length;
  }
  return { text, pieces: pieces.length > 0 ? pieces : passage.pieces.slice(0, 1) };
}
