import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFiles, packFile } from '../features/offline/build/offline-files.ts';
import { Packer } from '../features/offline/build/packs.ts';
import {
  BOM_FILE,
  CHECKSUMS_FILE,
  DOWNLOAD_FOLDER,
  README_FILE,
  ZIP_CHECKSUM_FILE,
  ZIP_FILE,
} from '../features/offline/names.ts';
import { namesSizes, withSizes } from '../features/offline/sizes.ts';
import { pathsIn, writeInto } from '../output/files.ts';
import { securityHeaders } from '../safety/policy.ts';
import { checksumLine, isListed, sha256 } from './checksums.ts';
import { hostFiles } from './host-files.ts';
import { finishPage } from './page.ts';
import { relativeUrl, rewriteCss, urlUnder } from './site-addresses.ts';
import type { RewriteUrl } from './site-addresses.ts';
import { sitemapXml } from './sitemap.ts';
import type { PlacesOnTheWeb } from './sitemap.ts';
import { startZip } from './zip.ts';

/** What the last step of the build needs besides the site. */
export interface Finishing {
  /** The day of the build, YYYY-MM-DD. */
  day: string;
  workerScript: Uint8Array;
  /** The bill of materials, as text. */
  bom: string;
  readme: string;
  /** Where on its host the site stands, with a slash at both ends. */
  sitePath: string;
}

/** Pages that a host shows at any address: their links begin at the root of the host. */
const ANYWHERE: ReadonlySet<string> = new Set(['404.html']);

const SITEMAP_FILE = 'sitemap.xml';

/**
 * Makes bytes of texts, each in a memory of its own. `Buffer.from` cuts them out of a shared one, which stays as long
 * as any of what was cut out of it: the name of a file, which the zip keeps, would keep the pages beside it.
 */
const encoder = new TextEncoder();

/**
 * Finishes a built site in one pass over its files: links become relative and policies narrow, and each file, once
 * it is as it will be served, goes into the offline edition, the list of checksums and the zip. Header files for
 * hosts, the sitemap and what else follows from all pages come after them. Neither the site nor any edition of it
 * is ever in memory as a whole.
 *
 * Pages that name the size of an edition come last: what the editions weigh is known then, but for these pages.
 * @param folder the built site
 * @returns how many files the site has
 */
export async function finishSite(folder: string, finishing: Finishing): Promise<number> {
  // Before the zip begins, which would else be found among the files that go into it.
  const paths = (await pathsIn(folder)).filter(isListed);
  mkdirSync(join(folder, DOWNLOAD_FOLDER), { recursive: true });
  const site = new SiteInProgress(folder, finishing);
  try {
    return await finishFiles(site, paths);
  } catch (cause) {
    await site.abandon();
    throw cause;
  }
}

async function finishFiles(site: SiteInProgress, paths: readonly string[]): Promise<number> {
  const waiting: { path: string; html: string }[] = [];
  for (const path of paths) {
    const { content, isChanged, page } = site.read(path);
    if (page !== undefined && namesSizes(page)) waiting.push({ path, html: page });
    else await site.add(path, content, isChanged ? 'changed' : 'there');
  }
  for (const [path, text] of site.filesOfTheWhole()) await site.add(path, encoder.encode(text));
  await site.closePacks();
  const sizes = await site.sizes();
  for (const { path, html } of waiting) await site.add(path, encoder.encode(withSizes(html, sizes)), 'changed');
  return site.end();
}

/** A file of the site as it will be served. */
interface ReadFile {
  content: Uint8Array;
  /** Whether it is another one than the file on the disk. */
  isChanged: boolean;
  /** The text of a page. */
  page?: string;
}

class SiteInProgress {
  readonly #folder: string;
  readonly #finishing: Finishing;
  readonly #packer = new Packer();
  readonly #zip: ReturnType<typeof startZip>;
  readonly #checksums = new Map<string, string>();
  readonly #scripts = new Set<string>();
  readonly #styles = new Set<string>();
  readonly #places: PlacesOnTheWeb[] = [];

  constructor(folder: string, finishing: Finishing) {
    this.#folder = folder;
    this.#finishing = finishing;
    this.#zip = startZip(join(folder, ZIP_FILE), finishing.day);
  }

  /** Reads a file and finishes it where it is a page or a style sheet. */
  read(path: string): ReadFile {
    const file = join(this.#folder, path);
    if (path.endsWith('.html')) return this.#finishPage(path, readFileSync(file, 'utf8'));
    if (!path.endsWith('.css')) return { content: readFileSync(file), isChanged: false };
    const text = readFileSync(file, 'utf8');
    const css = rewriteCss(text, this.#rewriteFrom(path));
    return { content: encoder.encode(css), isChanged: css !== text };
  }

  #finishPage(path: string, before: string): ReadFile {
    const { html, hashes, places } = finishPage(before, path, this.#rewriteFrom(path));
    for (const hash of hashes.scripts) this.#scripts.add(hash);
    for (const hash of hashes.styles) this.#styles.add(hash);
    if (places !== undefined) this.#places.push(places);
    return { content: encoder.encode(html), isChanged: html !== before, page: html };
  }

  #rewriteFrom(path: string): RewriteUrl {
    return (url) => (ANYWHERE.has(path) ? urlUnder(url, this.#finishing.sitePath) : relativeUrl(url, path));
  }

  /** Takes a finished file into the site and its editions; it is there already, there in another form, or new. */
  async add(path: string, content: Uint8Array, state: 'there' | 'changed' | 'new' = 'new'): Promise<void> {
    if (state === 'changed') writeFileSync(join(this.#folder, path), content);
    if (state === 'new') writeInto(this.#folder, path, content);
    if (isListed(path)) this.#checksums.set(path, sha256(content));
    await this.#zip.add(path, content);
    for (const pack of await this.#packer.add(path, content)) await this.add(...packFile(pack));
  }

  /** What follows from all pages, and what the build tells of itself. */
  filesOfTheWhole(): ReadonlyMap<string, string> {
    const places = this.#places.toSorted((a, b) => (a.canonical < b.canonical ? -1 : 1));
    return new Map([
      ...hostFiles(this.#headers()),
      [BOM_FILE, this.#finishing.bom],
      ...(places.length === 0 ? [] : [[SITEMAP_FILE, sitemapXml(places)] as const]),
    ]);
  }

  /** Ends the zip with what is in it, so that nothing is written any more: a page has stopped the build. */
  async abandon(): Promise<void> {
    await this.#zip.end().catch(() => undefined);
  }

  async closePacks(): Promise<void> {
    for (const pack of await this.#packer.flush()) await this.add(...packFile(pack));
  }

  /** Takes the note of a copy in, and tells what the editions weigh before it. */
  async sizes(): Promise<{ zip: number; offline: number }> {
    const readme = encoder.encode(this.#finishing.readme);
    writeInto(this.#folder, README_FILE, readme);
    this.#checksums.set(README_FILE, sha256(readme));
    return { zip: await this.#zip.addAndWeigh(README_FILE, readme), offline: this.#packer.weight() };
  }

  /** Ends the editions: the rest of the packs, the manifest, the checksums, the zip. */
  async end(): Promise<number> {
    await this.closePacks();
    const ending = await manifestFiles(this.#packer.manifest(), this.#finishing.workerScript, this.#headers());
    for (const [path, content] of ending) await this.add(path, content);
    const checksums = [...this.#checksums].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const list = checksums.map(([path, hash]) => checksumLine(path, hash)).join('');
    await this.add(CHECKSUMS_FILE, encoder.encode(list));
    const line = checksumLine(ZIP_FILE.slice(DOWNLOAD_FOLDER.length), await this.#zip.end());
    writeInto(this.#folder, ZIP_CHECKSUM_FILE, encoder.encode(line));
    const ownAndZip = 3;
    return checksums.length + ownAndZip;
  }

  #headers(): ReturnType<typeof securityHeaders> {
    return securityHeaders({ scripts: [...this.#scripts].toSorted(), styles: [...this.#styles].toSorted() });
  }
}
