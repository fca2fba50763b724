import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { relativeCss, relativeRefresh, relativeSrcset, relativeUrl } from './relative-url.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** How the value of an attribute is made relative. */
const ATTRIBUTES: ReadonlyMap<string, (value: string, from: string) => string> = new Map([
  ['href', relativeUrl],
  ['src', relativeUrl],
  ['poster', relativeUrl],
  ['action', relativeUrl],
  ['srcset', relativeSrcset],
]);

/** Values of `rel` whose link names an address on the web, not a file of the site. */
const ABSOLUTE_RELS: ReadonlySet<string> = new Set(['canonical']);

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * An HTML page with its root-relative URLs made relative. Every other byte stays as it is:
 * the parser says where the attributes stand, and only they are written anew.
 */
export function relativeHtml(html: string, from: string): string {
  const edits = editsOf(parse(html, { sourceCodeLocationInfo: true }), html, from);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`, html);
}

function editsOf(node: Node, html: string, from: string): Edit[] {
  const own = 'tagName' in node ? editsOfElement(node, html, from) : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => editsOf(child, html, from))];
}

function editsOfElement(element: Element, html: string, from: string): Edit[] {
  const attribute = (name: string): string | undefined =>
    element.attrs.find((candidate) => candidate.name === name)?.value;
  if (element.tagName === 'link' && ABSOLUTE_RELS.has(attribute('rel') ?? '')) return [];
  const isRefresh = element.tagName === 'meta' && attribute('http-equiv')?.toLowerCase() === 'refresh';
  const edits = element.attrs.flatMap(({ name, value }): Edit[] => {
    const rewrite = isRefresh && name === 'content' ? relativeRefresh : ATTRIBUTES.get(name);
    const location = element.sourceCodeLocation?.attrs?.[name];
    const relative = rewrite?.(value, from) ?? value;
    if (location === undefined || relative === value) return [];
    return [{ start: location.startOffset, end: location.endOffset, text: `${name}="${escapeAttribute(relative)}"` }];
  });
  return element.tagName === 'style' ? [...edits, ...styleEdits(element, html, from)] : edits;
}

function styleEdits({ sourceCodeLocation }: Element, html: string, from: string): Edit[] {
  const start = sourceCodeLocation?.startTag?.endOffset;
  const end = sourceCodeLocation?.endTag?.startOffset;
  return start === undefined || end === undefined
    ? []
    : [{ start, end, text: relativeCss(html.slice(start, end), from) }];
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
