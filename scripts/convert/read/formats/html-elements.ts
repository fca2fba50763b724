import { defaultTreeAdapter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { within } from './faults.ts';
import { LIMITS } from './limits.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** What holds no text of the document. */
const NO_TEXT = new Set('script style template noscript head svg iframe object select button'.split(' '));
/** What an editor has struck out. */
const STRUCK = new Set(['del', 's', 'strike']);
/** How a page hides what stands in it. */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu;
/** What a site puts around its documents; it is left out, and said to be. */
const AROUND = new Set(['nav', 'footer', 'aside']);
const AROUND_ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'search']);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Whether an element may hold text of the document, hidden or not. */
export const isText = ({ tagName }: Element): boolean => !NO_TEXT.has(tagName);

const isSilent = (element: Element): boolean => !isText(element) || whyLeftOut(element) !== undefined;

/** Why the words of an element are no part of the text; undefined where they are. */
export function whyLeftOut(element: Element): string | undefined {
  if (attribute(element, 'hidden') !== undefined || HIDING.test(attribute(element, 'style') ?? ''))
    return 'that the page hides';
  if (STRUCK.has(element.tagName)) return 'that are struck out';
  return isAround(element) ? 'of navigation around the text' : undefined;
}

const isAround = (element: Element): boolean =>
  AROUND.has(element.tagName) || AROUND_ROLES.has(attribute(element, 'role') ?? '');

/** The elements right within another. */
export const elementsIn = (parent: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  parent.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node));

/** What stands before an element among its siblings: the last of them, and how many items of a list. */
interface Neighbours {
  before: Element | undefined;
  items: number;
}

/** Looked for once: a list of many items is gone over once, not once for each. */
const known = new WeakMap<DefaultTreeAdapterTypes.ParentNode, ReadonlyMap<Element, Neighbours>>();

function neighboursIn(parent: DefaultTreeAdapterTypes.ParentNode): ReadonlyMap<Element, Neighbours> {
  const found = known.get(parent);
  if (found) return found;
  const made = new Map<Element, Neighbours>();
  let [before, items]: [Element | undefined, number] = [undefined, 0];
  for (const element of elementsIn(parent)) {
    made.set(element, { before, items });
    before = element;
    if (element.tagName === 'li') items += 1;
  }
  known.set(parent, made);
  return made;
}

/** The element before it among its siblings. */
export function previousElement(element: Element): Element | undefined {
  return element.parentNode ? neighboursIn(element.parentNode).get(element)?.before : undefined;
}

/** The text of an element as it stands; lines are where `br` and blocks end them. */
export function textOf(element: Element, depth: number, glue = ''): string {
  within('depth', depth, 'elements inside each other');
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node) || isSilent(node)) return '';
      return node.tagName === 'br' ? '\n' : textOf(node, depth + 1, glue);
    })
    .join(glue);
}

/** A bullet, or the number of an item. */
export function markerOf(item: Element): string {
  const list = item.parentNode;
  if (!list || !defaultTreeAdapter.isElementNode(list) || list.tagName !== 'ol') return '• ';
  const start = Number(attribute(list, 'start') ?? '1');
  return `${String((Number.isSafeInteger(start) ? start : 1) + (neighboursIn(list).get(item)?.items ?? 0))}. `;
}

/** Whether a table has columns; others, and those that hold tables, only set out the page. */
export function isData(table: Element): boolean {
  const rows = rowsOf(table);
  const columns = rows.some((row) => elementsIn(row).length > 1);
  return columns && !rows.some((row) => elementsIn(row).some((cell) => holdsTable(cell, 0)));
}

const holdsTable = (element: Element, depth: number): boolean => {
  within('depth', depth, 'elements inside each other');
  return elementsIn(element).some((inner) => inner.tagName === 'table' || holdsTable(inner, depth + 1));
};

/** The rows as a page shows them: the foot is last wherever it is written. */
export const rowsOf = (table: Element): Element[] => {
  const parts = elementsIn(table);
  const isFoot = ({ tagName }: Element): boolean => tagName === 'tfoot';
  const shown = [...parts.filter((part) => !isFoot(part)), ...parts.filter(isFoot)];
  return shown.flatMap((part) => {
    if (part.tagName === 'tr') return [part];
    return ['thead', 'tbody', 'tfoot'].includes(part.tagName)
      ? elementsIn(part).filter((row) => row.tagName === 'tr')
      : [];
  });
};

/** Over how many columns or rows a cell goes. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(cell, name) ?? '1');
  return Number.isSafeInteger(span) && span > 0 ? Math.min(span, LIMITS.rows) : 1;
}
