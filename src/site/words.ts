import type { TextBlock } from '../atlas/text-block.ts';
import type { TreeInner } from './tree.ts';

/** What the words of a text are needed as, read off its tree once. */
export interface TextWords {
  /** Headings, paragraphs and items of lists: what a printed paper needs of it. */
  blocks: TextBlock[];
  /** The words as a reader sees them, each paragraph, heading, list item or table row on its own line: what is searched. */
  lines: string;
}

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

const BLOCKS: ReadonlyMap<string, TextBlock[0]> = new Map([
  ['p', 'p'],
  ['blockquote', 'p'],
  ['tr', 'p'],
  ['li', 'li'],
]);

/** Elements that stand on lines of their own. */
const OWN_LINE: ReadonlySet<string> = new Set([
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

/** Cells of a table stand apart. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

const LINE = '\n';

/** The words of a text. */
export const wordsOf = (children: readonly TreeInner[]): TextWords => ({
  blocks: children.flatMap(blocksIn).filter(([, text]) => text !== ''),
  lines: children
    .map(linesIn)
    .join('')
    .split(LINE)
    .map(inOneLine)
    .filter((line) => line !== '')
    .join(LINE),
});

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function blocksIn(node: TreeInner): TextBlock[] {
  if (node.type === 'element') {
    const type = HEADINGS.has(node.tagName) ? 'h' : BLOCKS.get(node.tagName);
    if (type !== undefined) return [[type, inOneLine(textIn(node))]];
  }
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

function textIn(node: TreeInner): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(textIn).join('') : '';
  return node.type === 'element' && CELLS.has(node.tagName) ? `${inside} ` : inside;
}

function linesIn(node: TreeInner): string {
  if (node.type === 'text') return node.value.replaceAll(LINE, ' ');
  if (!('children' in node)) return '';
  const inside = node.children.map(linesIn).join('');
  if (node.type !== 'element') return inside;
  if (OWN_LINE.has(node.tagName)) return `${LINE}${inside}${LINE}`;
  return CELLS.has(node.tagName) ? `${inside} ` : inside;
}
