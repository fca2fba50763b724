import type { HastNode } from 'satteri';

/** Nodes of the tree that Sätteri makes of an MDX text. */
export type TreeElement = Extract<HastNode, { type: 'element' }>;
export type TreeRoot = Extract<HastNode, { type: 'root' }>;
export type TreeChild = Exclude<TreeRoot['children'][number], { type: 'doctype' }>;
export type TreeInner = TreeElement['children'][number];
export type TreeComponent = Extract<TreeChild, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;
export interface TreePoint {
  line: number;
  column: number;
}

/** Where a node begins in its file. */
export const startOf = (node: HastNode): TreePoint => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The text inside a node. */
export const textOf = (node: HastNode): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};
