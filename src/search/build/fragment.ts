import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { SHOWN_FIELDS } from '../fields.ts';
import { gzip } from './gzip.ts';

/** The mark with which Pagefind begins every file it packs. */
const SIGNATURE = 'pagefind_dcd';

const fragmentSchema = z.looseObject({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) });

/**
 * Fits a fragment of Pagefind's index (what a list of results shows of a record) to its use: the keys go,
 * which the index has already, and the record's text comes in, which is indexed by its keys alone.
 * @param textOf the text of a record, by its address
 */
export function fitFragment(packed: Uint8Array, textOf: (url: string) => string | undefined): Uint8Array {
  const unpacked = gunzipSync(packed).toString('utf8');
  if (!unpacked.startsWith(SIGNATURE)) {
    throw new Error(
      `Found ${JSON.stringify(unpacked.slice(0, SIGNATURE.length))}, expected ${SIGNATURE} at the beginning of a fragment`,
    );
  }
  const fragment = fragmentSchema.parse(JSON.parse(unpacked.slice(SIGNATURE.length)));
  const content = textOf(fragment.url);
  if (content === undefined) throw new Error(`Found a fragment of ${fragment.url}, expected the address of a record`);
  const meta = Object.fromEntries(SHOWN_FIELDS.map((field) => [field, fragment.meta[field] ?? '']));
  return gzip(new TextEncoder().encode(SIGNATURE + JSON.stringify({ ...fragment, content, meta })));
}
