import { gzipSync } from 'node:zlib';
import { SETTINGS } from '../../../src/site/settings.ts';
import { targetOf } from '../support/addresses.ts';
import { attribute, elementsNamed, relOf, textOf } from '../support/dom.ts';
import type { Element } from '../support/dom.ts';
import { recordPages } from '../support/records.ts';
import type { Problem, Site, SiteCheck, SitePage } from '../support/site.ts';

/** What an article page may weigh, gzipped, in bytes. Fonts and requests are counted in the browser. */
export const BUDGET = { html: 8150, css: 8000, js: 6000 } as const;

/**
 * What the addresses of whoever publishes the site add to a page beyond that, in bytes: those of the page itself
 * (SITE_URL, 92 at most when measured) and the two links into the editor of the repository (SITE_EDITOR, 110).
 */
export const PUBLISHERS = { ownAddresses: 100, editor: 130 } as const;

/** What links into the editor of the repository begin with. */
const EDITOR = SETTINGS.editor?.split('{path}')[0];

/** A record's page, its style sheets and its scripts stay within the budget. */
export const budgets: SiteCheck = {
  name: 'article pages keep the budget',
  find: (site) => {
    const articles = recordPages(site);
    if (articles.length === 0) return [{ file: 'data/records.json', reason: 'names no page of a record' }];
    return articles.flatMap((page) => overspending(site, page));
  },
};

function overspending(site: Site, page: SitePage): Problem[] {
  const spent = { html: weight(page.html), css: stylesOf(site, page), js: scriptsOf(site, page) };
  const most = { ...BUDGET, html: BUDGET.html + publishersShare(page) };
  const parts = ['html', 'css', 'js'] as const;
  return parts
    .filter((part) => spent[part] > most[part])
    .map((part) => ({ file: page.path, reason: `${part}: ${spent[part]} bytes gzipped, at most ${most[part]}` }));
}

function publishersShare({ document }: SitePage): number {
  const tellsItsAddress = elementsNamed(document, 'link').some((link) => relOf(link).includes('canonical'));
  const opensEditor = elementsNamed(document, 'a').some(
    (link) => EDITOR !== undefined && attribute(link, 'href')?.startsWith(EDITOR) === true,
  );
  return (tellsItsAddress ? PUBLISHERS.ownAddresses : 0) + (opensEditor ? PUBLISHERS.editor : 0);
}

const weight = (content: string | Buffer): number => (content.length === 0 ? 0 : gzipSync(content).length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function stylesOf(site: Site, page: SitePage): number {
  const linked = elementsNamed(page.document, 'link').filter((link) => relOf(link).includes('stylesheet'));
  const inline = elementsNamed(page.document, 'style').map((style) => weight(textOf(style)));
  return sum(linked.map((link) => weight(fileAt(site, page.path, attribute(link, 'href')).bytes))) + sum(inline);
}

function scriptsOf(site: Site, page: SitePage): number {
  const scripts = elementsNamed(page.document, 'script').filter(isCode);
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined).map(textOf);
  const seen = new Set<string>();
  for (const script of scripts) collectModules(site, page.path, attribute(script, 'src'), seen);
  for (const code of inline) {
    for (const address of importsOf(code)) collectModules(site, page.path, address, seen);
  }
  return sum(inline.map(weight)) + sum([...seen].map((path) => weight(site.files.get(path) ?? '')));
}

const isCode = (script: Element): boolean => !/json|speculationrules/.test(attribute(script, 'type') ?? '');

/** A script and all that it imports at once; what it imports later, when it is needed, is not counted. */
function collectModules(site: Site, from: string, address: string | undefined, seen: Set<string>): void {
  if (address === undefined) return;
  const { path, bytes } = fileAt(site, from, address);
  if (seen.has(path)) return;
  seen.add(path);
  for (const imported of importsOf(bytes.toString('utf8'))) collectModules(site, path, imported, seen);
}

const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:import|export)\s*(?:[\w*{][^"'()]*?from\s*)?["'](\.[^"']+)["']/g)].flatMap(
    (match) => match[1] ?? [],
  );

function fileAt(site: Site, from: string, address = ''): { path: string; bytes: Buffer } {
  const target = targetOf({ file: from, value: address });
  const path = target.type === 'inside' ? target.path : address;
  return { path, bytes: site.files.get(path) ?? Buffer.alloc(0) };
}
