import { mdxToHast } from 'satteri';
import type { HastNode } from 'satteri';

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'dt',
  'dd',
  'figcaption',
  'blockquote',
]);

const LINE = '\n';

/** The words of an MDX text as a reader sees them, each paragraph, heading, list item or table row on its own line. */
export function bodyText(mdx: string): string {
  return linesOf(mdxToHast(mdx))
    .split(LINE)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(LINE);
}

function linesOf(node: HastNode): string {
  if (node.type === 'text') return node.value.replaceAll(LINE, ' ');
  if (!('children' in node)) return '';
  const inside = node.children.map(linesOf).join('');
  if (node.type !== 'element') return inside;
  if (BLOCKS.has(node.tagName)) return `${LINE}${inside}${LINE}`;
  return node.tagName === 'td' || node.tagName === 'th' ? `${inside} ` : inside;
}
