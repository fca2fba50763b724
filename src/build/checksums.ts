import { createHash } from 'node:crypto';
import type { Files } from '../output/files.ts';
import { CHECKSUMS_FILE, DOWNLOAD_FOLDER } from '../features/offline/names.ts';

const LINE = /^(?<hash>[0-9a-f]{64}) [ *](?<path>.+)$/u;

/** The SHA-256 of a file in hexadecimal digits. */
export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Whether the list has a line for a file: for all but itself and the zip edition. */
export const isListed = (path: string): boolean => path !== CHECKSUMS_FILE && !path.startsWith(DOWNLOAD_FOLDER);

/** A file's line: `<SHA-256>  <path>`, which `sha256sum -c` reads in the folder. */
export const checksumLine = (path: string, hash: string): string => `${hash}  ${path}\n`;

/** How a copy differs from its list; every path in the order of paths. */
export interface Differences {
  changed: readonly string[];
  missing: readonly string[];
  added: readonly string[];
}

/** Reads a list of checksums: the hash of each path. @throws Error that names the line it cannot read */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  return new Map(
    lines.map((line, index) => {
      const { hash, path } = LINE.exec(line)?.groups ?? {};
      if (hash === undefined || path === undefined)
        throw new Error(`Line ${index + 1}: found ${JSON.stringify(line)}, expected 64 digits, two spaces and a path`);
      return [path, hash] as const;
    }),
  );
}

/** Compares files with the hashes they should have. */
export function compareWith(expected: ReadonlyMap<string, string>, files: Files): Differences {
  const paths = [...expected.keys()].toSorted();
  return {
    changed: paths.filter((path) => {
      const content = files.get(path);
      return content !== undefined && sha256(content) !== expected.get(path);
    }),
    missing: paths.filter((path) => !files.has(path)),
    added: [...files.keys()].filter((path) => isListed(path) && !expected.has(path)).toSorted(),
  };
}
