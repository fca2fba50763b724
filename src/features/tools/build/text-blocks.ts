import { mdxToHast } from 'satteri';
import type { HastNode } from 'satteri';
import type { TextBlock } from '../records.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS: ReadonlyMap<string, TextBlock[0]> = new Map([
  ['p', 'p'],
  ['blockquote', 'p'],
  ['tr', 'p'],
  ['li', 'li'],
]);

/** The words of an MDX text as headings, paragraphs and items of lists: what a printed paper needs of it. */
export function textBlocks(mdx: string): TextBlock[] {
  return blocksIn(mdxToHast(mdx)).filter(([, text]) => text !== '');
}

function blocksIn(node: HastNode): TextBlock[] {
  if (node.type === 'element') {
    const type = HEADINGS.has(node.tagName) ? 'h' : BLOCKS.get(node.tagName);
    if (type !== undefined) return [[type, wordsOf(node).replace(/\s+/gu, ' ').trim()]];
  }
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

/** The text of a node; cells of a table stand apart. */
function wordsOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th') ? `${inside} ` : inside;
}
