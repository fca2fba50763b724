import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import type { Kind } from '../schema/record.ts';
import { COLLECTION_OF } from '../schema/record.ts';
import { sourceDocumentSchema } from '../schema/content/source.ts';
import type { CollectionEntry } from './loader.ts';
import { collectionOf } from './loader.ts';
import type { Opened } from './open.ts';
import { partsOf, projectPartSchema } from './parts.ts';

const entryOf = ({ key, data, file, text }: Opened<Record<string, unknown>>): CollectionEntry => ({
  id: key,
  data,
  file,
  html: text.html,
  headings: text.headings,
});

/** The collection of a kind of record. */
export const recordsOf = (kind: Kind, schema: z.ZodType<Record<string, unknown>>): Loader =>
  collectionOf(COLLECTION_OF[kind], schema, ({ records }) =>
    records.filter(({ data }) => data.kind === kind).map(entryOf),
  );

/** The collection of the source documents' introductions. */
export const sources = (): Loader =>
  collectionOf('sources', sourceDocumentSchema, ({ documents }) => documents.map(entryOf));

/** The collection of the parts of ESF projects' texts. */
export const projectParts = (): Loader =>
  collectionOf('projectParts', projectPartSchema, ({ records }) => records.flatMap(partsOf));
