import type { TreeComponent, TreeElement } from './tree.ts';

/** What becomes of a component of a text: an HTML element, or the reason why it is wrong. */
export type ComponentRule = (component: TreeComponent, attributes: ReadonlyMap<string, string>) => TreeElement | { reason: string };

/**
 * The components that a text of content/ may use. A name that is not here is an error.
 * A Map, since an object would know `constructor`.
 *
 * Both are plain text where no script runs and on paper: the page lists what they mean below its
 * text. A script makes each a button that shows the same words in place.
 */
export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map([
  ['Term', markedAs('term')],
  ['Changed', markedAs('change')],
]);

/** A word that a note of the page explains; `data-note` is the id of that note. */
function markedAs(kind: 'term' | 'change'): ComponentRule {
  return ({ children, name }, attributes) => {
    const id = attributes.get('id');
    if (id === undefined || attributes.size !== 1) return { reason: `found <${name ?? ''}> with other attributes than an id, expected an id` };
    const words = children.filter((child) => child.type === 'text');
    if (words.length !== children.length) return { reason: `found <${name ?? ''}> around something else than text, expected text` };
    return { type: 'element', tagName: 'span', properties: { className: ['note-word', kind], dataNote: `${kind}-${id}` }, children: words };
  };
}
