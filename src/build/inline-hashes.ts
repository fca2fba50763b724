import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import type { InlineHashes } from '../safety/policy.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Types of `<script>` that are data: no browser runs them, and no policy asks for their hash. */
const DATA_TYPES = /json|speculationrules/u;

/** The hashes of every script and style that stands in one of the pages, each once, sorted. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) collect(parse(page), scripts, styles);
  return { scripts: [...scripts].toSorted(), styles: [...styles].toSorted() };
}

function collect(node: Node, scripts: Set<string>, styles: Set<string>): void {
  if ('tagName' in node) {
    const attribute = (name: string): string | undefined =>
      node.attrs.find((candidate) => candidate.name === name)?.value;
    const isCode = attribute('src') === undefined && !DATA_TYPES.test(attribute('type') ?? '');
    if (node.tagName === 'script' && isCode) scripts.add(hashOf(textOf(node)));
    if (node.tagName === 'style') styles.add(hashOf(textOf(node)));
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, scripts, styles);
}

const textOf = (element: DefaultTreeAdapterMap['element']): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
