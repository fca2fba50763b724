import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { cleanText } from '../../../src/schema/clean-text.ts';
import type { Block } from '../kinds/kind.ts';
import type { Mark } from '../marks.ts';

/** Finds the words of a text that a component marks. */
export type MarkText = (text: string) => readonly Mark[];

/** The body of a record as mdast. Empty texts are left out; words are marked in running text, not in headings. */
export function treeOf(blocks: readonly Block[], mark: MarkText = () => []): Root {
  return { type: 'root', children: blocks.flatMap((block) => nodesOf(block, mark)) };
}

function nodesOf(block: Block, mark: MarkText): RootContent[] {
  switch (block.type) {
    case 'heading': {
      const value = cleanText(block.text.text);
      return value === '' ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value }] }];
    }
    case 'paragraph': {
      const value = cleanText(block.text.text);
      return value === '' ? [] : [paragraph(value, mark)];
    }
    case 'list': {
      const items = block.items.map(({ text }) => cleanText(text)).filter((text) => text !== '');
      return items.length === 0 ? [] : [list(items, block.ordered, mark)];
    }
    default:
      block satisfies never;
      throw new Error('A block of an unknown type');
  }
}

const paragraph = (value: string, mark: MarkText): Paragraph => ({
  type: 'paragraph',
  children: phrasing(value, mark(value)),
});

const list = (items: readonly string[], ordered: boolean, mark: MarkText): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: 1 } : {}),
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item, mark)] })),
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
