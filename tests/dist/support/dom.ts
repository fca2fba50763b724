import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** All elements below a node in the order of the document, those of templates included. */
export function elementsOf(node: Node): Element[] {
  const below = childrenOf(node).flatMap(elementsOf);
  return 'tagName' in node ? [node, ...below] : below;
}

function childrenOf(node: Node): Node[] {
  const own = 'childNodes' in node ? node.childNodes : [];
  return 'content' in node ? [...own, node.content] : own;
}

/** The elements of a name. */
export const elementsNamed = (node: Node, name: string): Element[] =>
  elementsOf(node).filter(({ tagName }) => tagName === name);

/** The value of an attribute, where the element has it. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The texts of a node and of all below it, one by one. */
export function textNodesOf(node: Node): string[] {
  if ('value' in node) return [node.value];
  return childrenOf(node).flatMap(textNodesOf);
}

/** The text of a node and of all below it. */
export const textOf = (node: Node): string => textNodesOf(node).join('');

/** The words of a rel attribute. */
export const relOf = (element: Element): string[] => (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
