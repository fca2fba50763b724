import { createHash } from 'node:crypto';
import { Tokenizer, TokenizerMode } from 'parse5';
import type { Token, TokenHandler } from 'parse5';
import { pagePolicy } from '../safety/policy.ts';
import type { InlineHashes } from '../safety/policy.ts';
import { rewriteCss, rewriteRefresh, rewriteSrcset } from './site-addresses.ts';
import type { RewriteUrl } from './site-addresses.ts';
import type { PlacesOnTheWeb } from './sitemap.ts';

/** A finished page, and what the whole site needs to know of it. */
export interface FinishedPage {
  html: string;
  /** The hashes of the scripts and styles that stand in it. */
  hashes: InlineHashes;
  /** Where it says it stands on the web; nothing for a page without a canonical address. */
  places: PlacesOnTheWeb | undefined;
}

/**
 * Finishes a page in one pass over its tags: its links are written another way, and its policy allows only the
 * scripts and styles that stand in it. Every other byte stays as it is. The tokenizer of the HTML standard is
 * enough for that; what stands in a `<noscript>` is read as markup, as browsers without scripts read it.
 * @param path the page's path from the site's root, for messages
 * @throws where the page has no policy
 */
export function finishPage(html: string, path: string, rewrite: RewriteUrl): FinishedPage {
  const pass = new Pass(html, rewrite);
  pass.run();
  const { policy } = pass;
  if (policy === undefined) throw new Error(`${path}: found no Content-Security-Policy, expected one in the head.`);
  const hashes = pass.hashes();
  const edits = [...pass.edits, { ...policy, text: `content="${pagePolicy(hashes)}"` }];
  return { html: withEdits(html, edits), hashes, places: pass.places() };
}

/** The hashes of the scripts and styles that stand in a page. */
export function hashesIn(html: string): InlineHashes {
  const pass = new Pass(html, (url) => url);
  pass.run();
  return pass.hashes();
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function withEdits(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(html.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return [...pieces, html.slice(end)].join('');
}

const rewriteWhole = (value: string, rewrite: RewriteUrl): string => rewrite(value);

/** How the value of an attribute is written with other URLs. */
const ATTRIBUTES: ReadonlyMap<string, (value: string, rewrite: RewriteUrl) => string> = new Map([
  ['href', rewriteWhole],
  ['src', rewriteWhole],
  ['poster', rewriteWhole],
  ['action', rewriteWhole],
  ['srcset', rewriteSrcset],
]);

/** Elements whose content is text to the tokenizer, up to their own end. */
const TEXT_ONLY: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

/** The property by which a page says when it last changed. */
const MODIFIED = 'article:modified_time';

/** Types of `<script>` that are data: no browser runs them, and no policy asks for their hash. */
const DATA_TYPES = /json|speculationrules/u;

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

class Pass implements TokenHandler {
  readonly edits: Edit[] = [];
  policy: Omit<Edit, 'text'> | undefined;
  readonly #scripts = new Set<string>();
  readonly #styles = new Set<string>();
  readonly #html: string;
  readonly #rewrite: RewriteUrl;
  readonly #tokenizer: Tokenizer;
  /** The element in whose text the tokenizer is, and where that text begins. */
  #inside: { name: string; start: number; isCode: boolean } | undefined;
  #isInHead = true;
  #canonical: string | undefined;
  #modified: string | undefined;
  readonly #alternates: { lang: string; href: string }[] = [];

  constructor(html: string, rewrite: RewriteUrl) {
    this.#html = html;
    this.#rewrite = rewrite;
    this.#tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
  }

  run(): void {
    this.#tokenizer.write(this.#html, true);
  }

  hashes(): InlineHashes {
    return { scripts: [...this.#scripts].toSorted(), styles: [...this.#styles].toSorted() };
  }

  places(): PlacesOnTheWeb | undefined {
    if (this.#canonical === undefined) return undefined;
    const modified = this.#modified === undefined ? {} : { modified: this.#modified };
    return { canonical: this.#canonical, alternates: this.#alternates, ...modified };
  }

  onStartTag(token: Token.TagToken): void {
    const { tagName: name } = token;
    const attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value]));
    if (name === 'body') this.#isInHead = false;
    if (name === 'link' && this.#isInHead) this.#readLink(attributes);
    if (name === 'meta' && attributes.get('property') === MODIFIED) this.#modified ??= attributes.get('content');
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') {
      this.policy ??= placeOf(token, 'content');
    }
    // A canonical address names a place on the web, not a file of the site.
    if (name !== 'link' || attributes.get('rel') !== 'canonical') this.#rewriteAttributes(token, attributes);
    const state = TEXT_ONLY.get(name);
    if (state === undefined) return;
    this.#tokenizer.state = state;
    const isCode = !attributes.has('src') && !DATA_TYPES.test(attributes.get('type') ?? '');
    this.#inside = { name, start: token.location?.endOffset ?? 0, isCode };
  }

  onEndTag({ tagName, location }: Token.TagToken): void {
    if (tagName === 'head') this.#isInHead = false;
    const inside = this.#inside;
    if (inside?.name !== tagName || location === null) return;
    this.#inside = undefined;
    const text = this.#html.slice(inside.start, location.startOffset);
    if (tagName === 'script' && inside.isCode) this.#scripts.add(hashOf(text));
    if (tagName === 'style') this.#finishStyle(text, inside.start);
  }

  #finishStyle(text: string, start: number): void {
    const rewritten = rewriteCss(text, this.#rewrite);
    this.#styles.add(hashOf(rewritten));
    if (rewritten !== text) this.edits.push({ start, end: start + text.length, text: rewritten });
  }

  #readLink(attributes: ReadonlyMap<string, string>): void {
    const [rel, href, lang] = ['rel', 'href', 'hreflang'].map((name) => attributes.get(name));
    if (href === undefined || !/^https?:/u.test(href)) return;
    if (rel === 'canonical') this.#canonical ??= href;
    if (rel === 'alternate' && lang !== undefined) this.#alternates.push({ lang, href });
  }

  #rewriteAttributes(token: Token.TagToken, attributes: ReadonlyMap<string, string>): void {
    const isRefresh = token.tagName === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
    for (const [name, value] of attributes) {
      const rewriteValue = isRefresh && name === 'content' ? rewriteRefresh : ATTRIBUTES.get(name);
      if (rewriteValue === undefined) continue;
      const rewritten = rewriteValue(value, this.#rewrite);
      const place = rewritten === value ? undefined : placeOf(token, name);
      if (place !== undefined) this.edits.push({ ...place, text: `${name}="${escapeAttribute(rewritten)}"` });
    }
  }

  onComment(): void {
    // Comments stay as they are.
  }
  onDoctype(): void {
    // So does the doctype,
  }
  onCharacter(): void {
    // and text,
  }
  onNullCharacter(): void {
    // whatever it is made of.
  }
  onWhitespaceCharacter(): void {
    // White space is text.
  }
  onEof(): void {
    // Nothing is left to do.
  }
}

function placeOf({ location }: Token.TagToken, attribute: string): Omit<Edit, 'text'> | undefined {
  const found = location?.attrs?.[attribute];
  return found === undefined ? undefined : { start: found.startOffset, end: found.endOffset };
}
