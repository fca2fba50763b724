import { blocksOf } from '../document.ts';
import type { Line } from '../document.ts';
import { paragraphsOf } from '../text/joining.ts';
import { slicePassage } from '../text/passage.ts';
import type { Block } from './kind.ts';

/** "• …", "– …" at the beginning of a line: an item of a list. */
const BULLET = /^\s*[•●▪‣◦–]\s+/u;

/** The paragraphs and lists of a section. A line with a bullet begins an item, and those without one go on with it. */
export function textBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const passage of paragraphsOf(blocksOf(lines).flatMap(itemsOf))) {
    const bullet = BULLET.exec(passage.text)?.[0];
    const previous = blocks.at(-1);
    if (bullet === undefined) blocks.push({ type: 'paragraph', text: passage });
    else {
      const item = slicePassage(passage, bullet.length);
      if (previous?.type === 'list') previous.items.push(item);
      else blocks.push({ type: 'list', ordered: false, items: [item] });
    }
  }
  return blocks;
}

/** A block, cut before each of its lines that begins with a bullet where it has several or begins with one. */
function itemsOf(block: readonly Line[]): Line[][] {
  const isItem = (line: Line | undefined): boolean => line !== undefined && BULLET.test(line.text);
  if (!isItem(block[0]) && block.filter(isItem).length < 2) return [[...block]];
  const parts: Line[][] = [];
  for (const line of block) {
    const open = parts.at(-1);
    if (open && !isItem(line)) open.push(line);
    else parts.push([line]);
  }
  return parts;
}
