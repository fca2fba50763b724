import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { rewriteCss, rewriteRefresh, rewriteSrcset } from './site-addresses.ts';
import type { RewriteUrl } from './site-addresses.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const rewriteWhole = (value: string, rewrite: RewriteUrl): string => rewrite(value);

/** How the value of an attribute is written with other URLs. */
const ATTRIBUTES: ReadonlyMap<string, (value: string, rewrite: RewriteUrl) => string> = new Map([
  ['href', rewriteWhole],
  ['src', rewriteWhole],
  ['poster', rewriteWhole],
  ['action', rewriteWhole],
  ['srcset', rewriteSrcset],
]);

/** Values of `rel` whose link names an address on the web, not a file of the site. */
const ABSOLUTE_RELS: ReadonlySet<string> = new Set(['canonical']);

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * An HTML page with its URLs written another way. Every other byte stays as it is:
 * the parser says where the attributes stand, and only they are written anew.
 */
export function rewriteHtml(html: string, rewrite: RewriteUrl): string {
  const edits = editsOf(parse(html, { sourceCodeLocationInfo: true }), html, rewrite);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`, html);
}

function editsOf(node: Node, html: string, rewrite: RewriteUrl): Edit[] {
  const own = 'tagName' in node ? editsOfElement(node, html, rewrite) : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => editsOf(child, html, rewrite))];
}

function editsOfElement(element: Element, html: string, rewrite: RewriteUrl): Edit[] {
  const attribute = (name: string): string | undefined =>
    element.attrs.find((candidate) => candidate.name === name)?.value;
  if (element.tagName === 'link' && ABSOLUTE_RELS.has(attribute('rel') ?? '')) return [];
  const isRefresh = element.tagName === 'meta' && attribute('http-equiv')?.toLowerCase() === 'refresh';
  const edits = element.attrs.flatMap(({ name, value }): Edit[] => {
    const rewriteValue = isRefresh && name === 'content' ? rewriteRefresh : ATTRIBUTES.get(name);
    const location = element.sourceCodeLocation?.attrs?.[name];
    const rewritten = rewriteValue?.(value, rewrite) ?? value;
    if (location === undefined || rewritten === value) return [];
    return [{ start: location.startOffset, end: location.endOffset, text: `${name}="${escapeAttribute(rewritten)}"` }];
  });
  return element.tagName === 'style' ? [...edits, ...styleEdits(element, html, rewrite)] : edits;
}

function styleEdits({ sourceCodeLocation }: Element, html: string, rewrite: RewriteUrl): Edit[] {
  const start = sourceCodeLocation?.startTag?.endOffset;
  const end = sourceCodeLocation?.endTag?.startOffset;
  return start === undefined || end === undefined
    ? []
    : [{ start, end, text: rewriteCss(html.slice(start, end), rewrite) }];
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
