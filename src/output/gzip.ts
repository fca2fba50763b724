import { promisify } from 'node:util';
import { constants, gzip as zlibGzip, gzipSync } from 'node:zlib';

const LEVEL = constants.Z_BEST_COMPRESSION;
const gzipOnThread = promisify<Uint8Array, { level: number }, Buffer>(zlibGzip);

/** Where gzip's header names the system that packed. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Packs bytes. The header does not tell on which system, so that the same bytes come out everywhere. */
export const gzip = (bytes: Uint8Array): Uint8Array => onNoSystem(gzipSync(bytes, { level: LEVEL }));

/** The same on a thread beside the program. */
export const gzipBeside = async (bytes: Uint8Array): Promise<Uint8Array> =>
  onNoSystem(await gzipOnThread(bytes, { level: LEVEL }));

function onNoSystem(packed: Uint8Array): Uint8Array {
  packed[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return packed;
}
