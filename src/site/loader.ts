import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { VocabularyError } from '../vocabulary/load.ts';
import { CONTENT_FOLDER, CURATION_FOLDER } from './folders.ts';
import type { Site } from './open.ts';
import { forgetSite, openSite } from './opened.ts';
import { ContentError } from './read.ts';

/** An entry of a collection, as Astro's content store keeps it. */
export interface CollectionEntry {
  id: string;
  data: Record<string, unknown>;
  /** The content file that it comes from, from the project's root. */
  file: string;
  html: string;
  headings: readonly { depth: number; slug: string; text: string }[];
}

/**
 * A content loader that puts a part of the opened site into Astro's content store. The site is opened once for
 * all collections, its texts rendered once. A build lists all faults of all files and fails; while the development
 * server runs, faults are listed and the last good version stays.
 */
export function collectionOf(
  name: string,
  schema: z.ZodType<Record<string, unknown>>,
  entriesOf: (site: Site) => CollectionEntry[],
): Loader {
  return {
    name: `kotoatlas:${name}`,
    schema,
    load(context) {
      const root = fileURLToPath(context.config.root);
      fill(context, root, entriesOf);
      const folders = [CONTENT_FOLDER, CURATION_FOLDER].map((folder) => join(root, folder) + sep);
      context.watcher?.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        forgetSite(root);
        // Every collection hears of the change in this turn; the first that asks afterwards reads for all.
        queueMicrotask(() => {
          fill(context, root, entriesOf);
        });
      });
      return Promise.resolve();
    },
  };
}

function fill(
  { store, logger, watcher }: LoaderContext,
  root: string,
  entriesOf: (site: Site) => CollectionEntry[],
): void {
  try {
    putInto(store, entriesOf(openSite(root)));
  } catch (cause) {
    if (!(cause instanceof ContentError || cause instanceof VocabularyError) || watcher === undefined) throw cause;
    for (const line of cause.message.split('\n')) logger.error(line);
  }
}

/** Makes a collection of a content store that of the entries: Astro keeps an entry whose digest it knows. */
export function putInto(
  store: Pick<LoaderContext['store'], 'set' | 'keys' | 'delete'>,
  entries: readonly CollectionEntry[],
): void {
  for (const { id, data, file, html, headings } of entries) {
    const rendered = { html, metadata: { headings: [...headings] } };
    store.set({ id, data, filePath: file, digest: digestOf(data, rendered), rendered });
  }
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}

/** Of what an entry holds, so that no change of a text, a rule or a library leaves an old page in the store. */
const digestOf = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
