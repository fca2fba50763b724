import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { cleanText } from '../../../src/schema/clean-text.ts';
import type { Block } from '../kinds/kind.ts';
import type { Mark } from '../marks.ts';
import type { Passage } from '../text/passage.ts';

/** The words of a passage that a component marks, by their offsets in its clean text. */
export type MarkPassage = (passage: Passage) => readonly Mark[];

/** The body of a record as mdast. Empty texts are left out; words are marked in running text, not in headings. */
export function treeOf(blocks: readonly Block[], mark: MarkPassage = () => []): Root {
  return { type: 'root', children: blocks.flatMap((block) => nodesOf(block, mark)) };
}

function nodesOf(block: Block, mark: MarkPassage): RootContent[] {
  switch (block.type) {
    case 'heading': {
      const value = cleanText(block.text.text);
      return value === '' ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value }] }];
    }
    case 'paragraph': {
      const value = cleanText(block.text.text);
      return value === '' ? [] : [paragraph(value, mark(block.text))];
    }
    case 'list': {
      const items = block.items
        .map((item) => ({ item, value: cleanText(item.text) }))
        .filter(({ value }) => value !== '')
        .map(({ item, value }) => paragraph(value, mark(item)));
      return items.length === 0 ? [] : [list(items, block.ordered)];
    }
    default:
      block satisfies never;
      throw new Error('A block of an unknown type');
  }
}

const paragraph = (value: string, marks: readonly Mark[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(value, marks),
});

const list = (items: readonly Paragraph[], ordered: boolean): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: 1 } : {}),
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
});

/** A text with its marked words in their components. */
function phrasing(value: string, marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  const push = (end: number): void => {
    if (end > at) nodes.push({ type: 'text', value: value.slice(at, end) });
  };
  for (const { name, attributes, start, end } of marks) {
    push(start);
    nodes.push({
      type: 'mdxJsxTextElement',
      name,
      attributes: Object.entries(attributes).map(([key, text]) => ({
        type: 'mdxJsxAttribute',
        name: key,
        value: text,
      })),
      children: [{ type: 'text', value: value.slice(start, end) }],
    });
    at = end;
  }
  push(value.length);
  return nodes;
}
