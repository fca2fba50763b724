import type { Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ProseBlock } from './prose.ts';

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: text }] });

/** A document of running text in Markdown, with the list of contents as a table. */
export function proseMarkdown(blocks: readonly ProseBlock[]): string {
  const children = blocks.map((block): RootContent => {
    if (block.type === 'heading') return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.text }] };
    if (block.type === 'paragraph') return paragraph(block.lines.join('\n'));
    return {
      type: 'table',
      children: [['', ''], ...block.entries].map((cells) => ({
        type: 'tableRow',
        children: cells.map((text) => ({ type: 'tableCell', children: [{ type: 'text', value: text }] })),
      })),
    };
  });
  const tree: Root = { type: 'root', children };
  return unified().use(remarkGfm).use(remarkStringify).stringify(tree);
}
