import type { Nodes, Parents, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { within } from './faults.ts';
import { readHtml } from './html.ts';
import type { Piece } from './pieces.ts';

/** A heading with its signs, or the line under the header of a table. */
const MARKS = /^(?:#{1,6}[ \t]+\S|[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?::?-{3,}:?)?[ \t]*$)/gmu;
/** A practice told in one file: its own head, and headings that its parser reads. */
const HAS_HEAD = /^\uFEFF?\s*-{3,}[ \t]*\r?\n/u;
const BEGINS_WITH_HEADING = /^\uFEFF?\s*#{1,6}[ \t]+\S/u;

/** Whether a text is Markdown: it begins with a heading or has several marks. One mark also stands in plain text. */
export const isMarkdown = (text: string): boolean =>
  !HAS_HEAD.test(text) && (BEGINS_WITH_HEADING.test(text) || [...text.matchAll(MARKS)].length > 1);

/**
 * The lines and tables of a text in Markdown, without its marks. An item of a list keeps its bullet or number.
 * @throws UnreadableFile where it is deeper than what is read
 */
export function readMarkdown(text: string): Piece[] {
  const source = text.replace(/^\uFEFF/u, '');
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
