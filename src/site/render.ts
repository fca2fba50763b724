import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { slugOf } from '../schema/slug.ts';
import type { ComponentRule, TextContext } from './components.ts';
import { COMPONENTS } from './components.ts';
import { isAllowedAddress, isElsewhere } from './links.ts';
import type { ContentFault } from './read.ts';
import type { TreeChild, TreeComponent, TreeElement, TreeInner } from './tree.ts';
import { startOf, textOf } from './tree.ts';
import type { TextSection } from './sections.ts';
import { sectionsOf } from './sections.ts';
import type { TextWords } from './words.ts';
import { wordsOf } from './words.ts';

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A text, read once: what pages show of it, and its words for those who need them otherwise. */
export interface RenderedText extends TextWords {
  html: string;
  headings: Heading[];
  sections: TextSection[];
}

export type Rendered = ({ ok: true } & RenderedText) | { ok: false; faults: ContentFault[] };

const FEATURES = { smartPunctuation: false } as const;

/**
 * Makes HTML of the MDX text of a content file. Components are those of the list;
 * expressions, imports and raw HTML are faults. All faults are returned, each with its place.
 */
export function renderMdx(
  file: { file: string; text: string },
  context: TextContext,
  components: ReadonlyMap<string, ComponentRule> = COMPONENTS,
): Rendered {
  const walk = new Walk(file.file, context, components);
  try {
    const tree = mdxToHast(file.text, { position: true, features: FEATURES });
    const children =
      tree.type === 'root' ? tree.children.flatMap((child) => (child.type === 'doctype' ? [] : walk.node(child))) : [];
    if (walk.faults.length > 0) return { ok: false, faults: walk.faults };
    return {
      ok: true,
      html: toHtml({ type: 'root', children }).trim(),
      headings: walk.headings,
      sections: sectionsOf(children),
      ...wordsOf(children),
    };
  } catch (cause) {
    return { ok: false, faults: [syntaxFault(file.file, cause)] };
  }
}

/** Sätteri's errors carry their place in the text: "5:1: Unexpected character …". */
function syntaxFault(file: string, cause: unknown): ContentFault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const groups = /^(?<line>\d+):(?<column>\d+)(?:-\d+:\d+)?: (?<reason>[\s\S]*)$/u.exec(message)?.groups;
  return {
    file,
    line: Number(groups?.['line'] ?? 1),
    column: Number(groups?.['column'] ?? 1),
    reason: (groups?.['reason'] ?? message).replaceAll('\n', ' '),
  };
}

class Walk {
  readonly faults: ContentFault[] = [];
  readonly headings: Heading[] = [];
  readonly #file: string;
  readonly #context: TextContext;
  readonly #components: ReadonlyMap<string, ComponentRule>;

  constructor(file: string, context: TextContext, components: ReadonlyMap<string, ComponentRule>) {
    this.#file = file;
    this.#context = context;
    this.#components = components;
  }

  node(node: TreeChild): TreeInner[] {
    switch (node.type) {
      case 'text':
        return [node];
      case 'comment':
        return [];
      case 'element':
        return [this.#element(node)];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return this.#component(node);
      case 'raw':
      case 'mdxjsEsm':
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return this.#fault(node, `found ${node.type}, expected text, Markdown or a component`);
    }
  }

  #element(element: TreeElement): TreeElement {
    const properties = { ...element.properties };
    const address = properties.href ?? properties.src;
    if (address !== undefined && !isAllowedAddress(address)) {
      this.#fault(
        element,
        `found the address ${JSON.stringify(address)}, expected one on the web (https, http) or from the site's root`,
      );
    }
    if (typeof address === 'string' && isElsewhere(address)) properties.rel = ['external', 'noopener'];
    const aligned = /^text-align:\s*(?<side>left|right|center);?$/u.exec(properties.style ?? '')?.groups?.['side'];
    delete properties.style;
    if (aligned !== undefined) properties.className = [`align-${aligned}`];
    const depth = /^h(?<depth>[1-6])$/u.exec(element.tagName)?.groups?.['depth'];
    if (depth !== undefined) properties.id = this.#heading(Number(depth), textOf(element));
    return { ...element, properties, children: element.children.flatMap((child) => this.node(child)) };
  }

  #heading(depth: number, text: string): string {
    const base = slugOf(text) || 'section';
    const taken = new Set(this.headings.map(({ slug }) => slug));
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    this.headings.push({ depth, slug, text });
    return slug;
  }

  #component(component: TreeComponent): TreeInner[] {
    const rule = component.name === null ? undefined : this.#components.get(component.name);
    if (rule === undefined)
      return this.#fault(component, `found <${component.name ?? ''}>, expected ${this.#allowed()}`);
    const attributes = new Map<string, string>();
    for (const attribute of component.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attributes.set(attribute.name, attribute.value);
      else
        return this.#fault(
          component,
          `found an expression in <${component.name ?? ''}>, expected attributes of plain text`,
        );
    }
    const result = rule(component, attributes, this.#context);
    return 'reason' in result ? this.#fault(component, result.reason) : this.node(result);
  }

  #allowed(): string {
    return this.#components.size === 0 ? 'no component' : `one of ${[...this.#components.keys()].join(', ')}`;
  }

  #fault(node: TreeChild, reason: string): [] {
    this.faults.push({ file: this.#file, ...startOf(node), reason });
    return [];
  }
}
