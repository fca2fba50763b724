import type { Nodes, Parents, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { within } from './faults.ts';
import { checkText } from './text-limits.ts';
import { readHtml } from './html.ts';
import type { Piece } from './pieces.ts';

/**
 * The lines and tables of a text in Markdown, without its marks. An item of a list keeps its bullet or number.
 * @throws UnreadableFile where it is deeper than what is read
 */
export function readMarkdown(text: string): Piece[] {
  const source = text.replace(/^\uFEFF/u, '');
  checkMarkdown(source);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(source);
  let tables = 0;
  let cells = 0;
  const pieces: Piece[] = [];
  const line = (node: Nodes): number => node.position?.start.line ?? 1;

  const table = (node: Table): void => {
    tables += 1;
    within('rows', node.children.length, 'rows');
    for (const row of node.children) {
      cells += row.children.length;
      within('cells', cells, 'cells');
      const texts = row.children.map((cell) => textOf(cell, 0));
      pieces.push({ type: 'row', cells: texts, place: { line: line(row) }, table: tables });
    }
    pieces.push({ type: 'blank' });
  };

  /** HTML among Markdown, whose tables count on. */
  const html = (value: string, from: number): void => {
    for (const piece of readHtml(value, { placeOf: ({ line: at }) => ({ line: from + at - 1 }) }))
      pieces.push(piece.type === 'row' ? { ...piece, table: piece.table + tables } : piece);
    tables = Math.max(tables, ...pieces.map((piece) => (piece.type === 'row' ? piece.table : 0)));
  };

  const lines = (node: Nodes, before: string): void => {
    const texts = `${before}${textOf(node, 0)}`.split('\n');
    for (const [index, one] of texts.entries())
      pieces.push({ type: 'line', text: one, place: { line: line(node) + index } });
    pieces.push({ type: 'blank' });
  };

  const walk = (nodes: readonly RootContent[], depth: number, marker: string): void => {
    within('depth', depth, 'elements inside each other');
    for (const [index, node] of nodes.entries()) {
      const before = index === 0 ? marker : '';
      if (node.type === 'table') table(node);
      else if (node.type === 'list')
        for (const item of node.children) {
          const offset = item.position?.start.offset ?? 0;
          const number = /^\d+[.)]/u.exec(source.slice(offset, offset + 12))?.[0];
          walk(item.children, depth + 1, `${number ?? '•'} `);
        }
      else if (node.type === 'html') html(node.value, line(node));
      else if (node.type === 'yaml') pieces.push({ type: 'left-out', what: 'the fields above the text' });
      else if (node.type === 'blockquote') walk(node.children, depth + 1, before);
      else if (node.type !== 'thematicBreak' && node.type !== 'definition') lines(node, before);
    }
  };
  walk(tree.children, 0, '');
  return pieces;
}

/** The words of a node; of HTML among them, only where it ends a line. */
function textOf(node: Nodes, depth: number): string {
  within('depth', depth, 'elements inside each other');
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\s*\/?>$/iu.test(node.value) ? '\n' : '';
  if ('value' in node) return node.value;
  return 'children' in node
    ? childrenOf(node)
        .map((child) => textOf(child, depth + 1))
        .join('')
    : '';
}

const childrenOf = (node: Parents): readonly Nodes[] => node.children;

/** What parts paragraphs. */
const PARTING = /\n[ \t]*\n/u;
/** The marks with which a line says how deep it stands: of quotes, of items, and blanks of two. */
const BEFORE_LINE = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gmu;
const MARK = /[>*+.)-]/gu;
const SHIFT = /^[ \t]+(?=[-*+>\d])/gmu;
const GRAVES = /`+/gu;

/**
 * Looks at a text before its reader does, which takes up what is open again with every line.
 * @throws UnreadableFile where it is longer or deeper than what is read
 */
function checkMarkdown(source: string): void {
  within('markdownLetters', source.length, 'letters of Markdown');
  checkText(source);
  for (const [marks] of source.matchAll(BEFORE_LINE))
    within('depth', marks.match(MARK)?.length ?? 0, 'elements inside each other');
  for (const [blanks] of source.matchAll(SHIFT)) within('depth', blanks.length, 'blanks before an item');
  for (const paragraph of source.split(PARTING)) {
    within('graves', paragraph.match(GRAVES)?.length ?? 0, 'strings of graves in a paragraph');
    let open = 0;
    for (const [bracket] of paragraph.matchAll(/[[\]]/gu)) {
      open = bracket === '[' ? open + 1 : Math.max(0, open - 1);
      within('depth', open, 'brackets inside each other');
    }
  }
}
