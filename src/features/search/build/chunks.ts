import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isIndexTerm } from '../fields.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';
import { packFile, unpackFile } from './packed.ts';

/**
 * Pagefind divides an index into chunks of some 30 kB and has no setting for it. A query of words in three
 * languages touches most of them, so the chunks are divided anew, the words of the shown fields are left out
 * (they are there as keys), and so are the places of words in their fields, which only excerpts use.
 */
const CHUNK_BYTES = 8_000;

const pageSchema = z.tuple([z.int(), z.array(z.int()), z.array(z.int())]);
const chunkEntrySchema = z.tuple([z.string(), z.string(), z.string()]);
const cborSchema: z.ZodType<Cbor> = z.lazy(() => z.union([z.number(), z.string(), z.array(cborSchema)]));
/** A word, the records that have it, and its spellings with other diacritics, which keys do not have. */
const wordSchema = z.tuple([z.string(), z.array(pageSchema), z.array(cborSchema)]);
type Word = z.infer<typeof wordSchema>;
const chunkSchema = z.tuple([z.array(wordSchema)]);
const metaSchema = z.tuple([
  z.string(),
  cborSchema,
  z.array(chunkEntrySchema),
  cborSchema,
  cborSchema,
  z.array(z.string()),
]);

const chunkPath = (name: string): string => `index/${name}.pf_index`;

/**
 * Divides the index of one language anew.
 * @param meta the path of its file of metadata
 */
export function divideAnew(files: Map<string, Uint8Array>, meta: string): void {
  const fileAt = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`Pagefind wrote no ${path}`);
    return unpackFile(found);
  };
  const [version, pages, chunks, filters, sorts, fields] = metaSchema.parse(decodeCbor(fileAt(meta)));
  const words = chunks.flatMap(([, , name]) => chunkSchema.parse(decodeCbor(fileAt(chunkPath(name))))[0]);
  for (const [, , name] of chunks) files.delete(chunkPath(name));
  const lang = chunks[0]?.[2].replace(/_.*$/u, '') ?? '';
  const entries = chunksOf(words.filter(([word]) => isIndexTerm(word)).map(withoutPlaces)).map((chunk) => {
    const content = encodeCbor([chunk]);
    const name = `${lang}_${createHash('sha256').update(content).digest('hex').slice(0, LETTERS_OF_A_NAME)}`;
    files.set(chunkPath(name), packFile(content));
    return [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '', name] as const;
  });
  files.set(meta, packFile(encodeCbor([version, pages, entries, filters, sorts, fields])));
}

const LETTERS_OF_A_NAME = 10;
const SOME_PLACE = 1;

/** Where a word stands in a field: a field as a negative number, then places. */
const withoutPlaces = ([word, pages]: Word): Word => [
  word,
  pages.map(([page, body, places]) => [page, body, places.map((place) => (place < 0 ? place : SOME_PLACE))]),
  [],
];

function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = CHUNK_BYTES;
  for (const word of words) {
    if (size >= CHUNK_BYTES) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += encodeCbor(word).length;
  }
  return chunks;
}
