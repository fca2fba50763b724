import { blocksOf } from '../document.ts';
import type { Line } from '../document.ts';
import { paragraphsOf } from '../text/joining.ts';
import { passageOf, slicePassage } from '../text/passage.ts';
import type { Block } from './kind.ts';

/** "1. …", "2. …": an item of a numbered list. */
const NUMBERED = /^\s*(\d{1,2})\.\s+(?=\p{Lu})/u;
/** "• …": an item of a list without numbers. */
const BULLETED = /^\s*[•●▪‣◦]\s*/u;

/** Aims and results: each printed line is a paragraph, lines that begin with a number or a bullet are a list. */
export function aimsBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const passage of paragraphsOf(blocksOf(lines).flatMap((block) => block.map((line) => [line])))) {
    if (passage.text === '') continue;
    const number = NUMBERED.exec(passage.text)?.[0];
    const bullet = BULLETED.exec(passage.text)?.[0];
    const mark = number ?? bullet;
    if (mark === undefined) {
      blocks.push({ type: 'paragraph', text: passage });
      continue;
    }
    const ordered = number !== undefined;
    const [piece] = passage.pieces;
    const item = ordered
      ? passageOf({ number: piece?.line ?? 1, text: passage.text.slice(mark.length) })
      : slicePassage(passage, mark.length);
    const previous = blocks.at(-1);
    if (previous?.type === 'list' && previous.ordered === ordered) previous.items.push(item);
    else blocks.push({ type: 'list', ordered, items: [item] });
  }
  return blocks;
}
