import { gunzipSync } from 'node:zlib';
import { gzip } from '../../../output/gzip.ts';

/** The mark with which Pagefind begins every file it packs. */
const SIGNATURE = 'pagefind_dcd';

/** What is in a file of Pagefind's index. */
export function unpackFile(packed: Uint8Array): Uint8Array {
  const unpacked = gunzipSync(packed);
  const found = unpacked.subarray(0, SIGNATURE.length).toString('latin1');
  if (found !== SIGNATURE)
    throw new Error(`Found ${JSON.stringify(found)}, expected ${SIGNATURE} at the beginning of a file of the index`);
  return Uint8Array.from(unpacked.subarray(SIGNATURE.length));
}

/** Packs what Pagefind is to read. */
export const packFile = (content: Uint8Array): Uint8Array =>
  gzip(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), content]));
