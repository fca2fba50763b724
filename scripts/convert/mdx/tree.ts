import type { List, Paragraph, Root, RootContent } from 'mdast';
import type { Block } from '../kinds/kind.ts';

/** Control characters, which no text needs and some readers change; tabs and line breaks count as white space. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/** A text as MDX can carry it: composed, without control characters, white space as single blanks. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(CONTROL, '').replace(/\s+/gu, ' ').trim();

/** The body of a record as mdast. Empty texts are left out. */
export function treeOf(blocks: readonly Block[]): Root {
  return { type: 'root', children: blocks.flatMap(nodesOf) };
}

function nodesOf(block: Block): RootContent[] {
  switch (block.type) {
    case 'heading': {
      const value = cleanText(block.text.text);
      return value === '' ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value }] }];
    }
    case 'paragraph': {
      const value = cleanText(block.text.text);
      return value === '' ? [] : [paragraph(value)];
    }
    case 'list': {
      const items = block.items.map(({ text }) => cleanText(text)).filter((text) => text !== '');
      return items.length === 0 ? [] : [list(items, block.ordered)];
    }
    default:
      block satisfies never;
      throw new Error('A block of an unknown type');
  }
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const list = (items: readonly string[], ordered: boolean): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: 1 } : {}),
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});
