import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { langSchema } from '../schema/text.ts';
import type { Addresses } from './addresses.ts';
import { loadAddresses } from './addresses.ts';
import { CURATION_FOLDER } from './folders.ts';
import type { ContentFault, ContentFile } from './read.ts';
import { ContentError, readContentFolder, readFrontMatter } from './read.ts';
import type { Heading } from './render.ts';
import { renderMdx } from './render.ts';

const SATTERI_MANIFEST = 'node_modules/satteri/package.json';

/**
 * A content loader that renders each MDX file of a folder once, into Astro's content store.
 * A file with a fault keeps its last good version while the development server runs; a build lists all faults and fails.
 */
export function mdxFolder(folder: string, schema: z.ZodType<Record<string, unknown>>): Loader {
  return {
    name: `mdx-folder:${folder}`,
    schema,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await loadFolder(context, root, folder, schema);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(join(root, folder))) void loadFolder(context, root, folder, schema);
      });
    },
  };
}

async function loadFolder(
  context: LoaderContext,
  root: string,
  folder: string,
  schema: z.ZodType<Record<string, unknown>>,
): Promise<void> {
  const { store, logger, watcher } = context;
  const files = readContentFolder(root, folder);
  const addresses = loadAddresses(root);
  const renderer = rendererDigest(root);
  const faults: ContentFault[] = [];
  for (const file of files) {
    const digest = digestOf(renderer, file.text);
    if (store.get(file.key)?.digest === digest) continue;
    const result = readAndRender(file, schema, addresses);
    if (result.ok) {
      const data = await context.parseData({ id: file.key, data: result.data, filePath: file.file });
      const rendered = { html: result.html, metadata: { headings: result.headings } };
      store.set({ id: file.key, data, filePath: file.file, digest, rendered });
    } else faults.push(...result.faults);
  }
  const keys = new Set(files.map(({ key }) => key));
  for (const id of store.keys()) if (!keys.has(id)) store.delete(id);
  if (faults.length === 0) return;
  for (const { file, line, column, reason } of faults) logger.error(`${file}:${line}:${column} ${reason}`);
  if (watcher === undefined) throw new ContentError(faults);
}

/** A content file, read and rendered, or its faults. */
export type ReadRecord =
  | { ok: true; data: Record<string, unknown>; html: string; headings: Heading[] }
  | { ok: false; faults: ContentFault[] };

/** The front matter and the HTML of a file, or all that is wrong with it. */
export function readAndRender(
  file: ContentFile,
  schema: z.ZodType<Record<string, unknown>>,
  addresses: Addresses,
): ReadRecord {
  const front = readFrontMatter(file, schema);
  const lang = langSchema.parse(file.key.split('/').at(-1));
  const rendered = renderMdx(file, { lang, addresses });
  if (front.ok && rendered.ok) return { ok: true, data: front.data, html: rendered.html, headings: rendered.headings };
  return { ok: false, faults: [...(front.ok ? [] : front.faults), ...(rendered.ok ? [] : rendered.faults)] };
}

/** What the addresses of links follow from: places, organisations and the rules that make addresses of them. */
const ADDRESSES = [
  `${CURATION_FOLDER}/places.json`,
  `${CURATION_FOLDER}/organisations.yaml`,
  'src/routes/routes.ts',
  'src/atlas/places.ts',
];

/** Everything but the text that decides the HTML: this folder's own code, the rules of schema/, addresses and Sätteri's version. */
export function rendererDigest(root: string): string {
  const here = join(root, 'src/site');
  const code = readdirSync(here)
    .toSorted()
    .map((name) => join(here, name));
  return digestOf(
    ...[
      ...code,
      ...[...ADDRESSES, 'src/schema/slug.ts', 'src/schema/figure.ts', SATTERI_MANIFEST].map((path) => join(root, path)),
    ].map((path) => readFileSync(path, 'utf8')),
  );
}

/** A digest of several texts. */
export function digestOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}
