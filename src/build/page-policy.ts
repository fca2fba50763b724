import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { inlineHashes } from './inline-hashes.ts';
import { pagePolicy } from '../safety/policy.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * A built page with a policy that allows only what stands in this page. The build gives every page the hashes
 * of all pages; a page that holds no script of its own needs none, and hashes are what packs worst.
 * @throws where the page has no policy
 */
export function withOwnPolicy(html: string, path: string): string {
  const attribute = policyOf(parse(html, { sourceCodeLocationInfo: true }))?.sourceCodeLocation?.attrs?.['content'];
  if (attribute === undefined) throw new Error(`${path}: found no Content-Security-Policy, expected one in the head.`);
  const own = `content="${pagePolicy(inlineHashes([html]))}"`;
  return `${html.slice(0, attribute.startOffset)}${own}${html.slice(attribute.endOffset)}`;
}

function policyOf(node: Node): Element | undefined {
  if ('tagName' in node && node.tagName === 'meta') {
    const name = node.attrs.find((attribute) => attribute.name === 'http-equiv')?.value;
    if (name?.toLowerCase() === 'content-security-policy') return node;
  }
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = policyOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
