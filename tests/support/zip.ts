import { unzipSync } from 'fflate';
import type { Files } from '../../src/output/files.ts';

/** The folder that unpacking the zip edition makes. */
const TOP_FOLDER = 'kotoatlas/';

/** What another program than the one that packed finds in a zip edition, by paths without the top folder. */
export const filesInZip = (zip: Uint8Array): Files =>
  new Map(
    Object.entries(unzipSync(zip)).map(([path, content]) => [
      path.startsWith(TOP_FOLDER) ? path.slice(TOP_FOLDER.length) : `not in ${TOP_FOLDER}: ${path}`,
      content,
    ]),
  );
