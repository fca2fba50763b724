import { toHtml } from 'hast-util-to-html';
import type { TreeElement, TreeInner } from './tree.ts';
import { textOf } from './tree.ts';

/** A part of a text under a heading of the second rank. */
export interface TextSection {
  heading: string;
  /** Its HTML without the heading. */
  html: string;
  /** Its words, by which a page knows the figures that it shows. */
  text: string;
  /** The notes that its words lead to, as the text marks them: `term-<id>`, `change-<id>`. */
  notes: string[];
}

/** The sections of a text, cut on its tree. What stands before the first heading belongs to none. */
export function sectionsOf(children: readonly TreeInner[]): TextSection[] {
  const starts = children.flatMap((child, index) => (isHeading(child) ? [index] : []));
  return starts.map((start, index) => {
    const heading = children.slice(start, start + 1);
    const inside = children.slice(start + 1, starts[index + 1]);
    return {
      heading: heading.map(textOf).join(''),
      html: toHtml({ type: 'root', children: inside }).trimStart(),
      text: [...heading, ...inside].map(textOf).join(''),
      notes: inside.flatMap(notesIn),
    };
  });
}

const isHeading = (node: TreeInner): boolean => node.type === 'element' && node.tagName === 'h2';

function notesIn(node: TreeInner): string[] {
  if (!('children' in node)) return [];
  return [...(node.type === 'element' ? noteOf(node) : []), ...node.children.flatMap(notesIn)];
}

const noteOf = ({ properties }: TreeElement): string[] =>
  typeof properties['dataNote'] === 'string' ? [properties['dataNote']] : [];
