import { z } from 'zod';
import { SHOWN_FIELDS } from '../fields.ts';
import { packFile, unpackFile } from './packed.ts';

const fragmentSchema = z.looseObject({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) });

/**
 * Fits a fragment of Pagefind's index (what a list of results shows of a record) to its use: the keys go,
 * which the index has already, and the record's text comes in, which is indexed by its keys alone.
 * @param textOf the text of a record, by its address
 */
export function fitFragment(packed: Uint8Array, textOf: (url: string) => string | undefined): Uint8Array {
  const fragment = fragmentSchema.parse(JSON.parse(new TextDecoder().decode(unpackFile(packed))));
  const content = textOf(fragment.url);
  if (content === undefined) throw new Error(`Found a fragment of ${fragment.url}, expected the address of a record`);
  const meta = Object.fromEntries(SHOWN_FIELDS.map((field) => [field, fragment.meta[field] ?? '']));
  return packFile(new TextEncoder().encode(JSON.stringify({ ...fragment, content, meta })));
}
