import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An edition of a source document: the file that its records were read from. */
export interface Edition {
  /** Its path from the project's root. */
  file: string;
  /** Its lines; the first one has the number 1. */
  lines: readonly string[];
  /** The checksum of the file as it stands in the repository, in hexadecimal digits. */
  sha256: string;
}

const editions = new Map<string, Edition>();

/**
 * Reads an edition, once for all the pages that quote it.
 * @param file its path from the project's root, as a record names it
 */
export function readEdition(file: string, root: string = process.cwd()): Edition {
  const path = join(root, file);
  const known = editions.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  const edition = {
    file,
    lines: bytes.toString('utf8').split(/\r?\n/u),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  editions.set(path, edition);
  return edition;
}
