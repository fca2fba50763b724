import { unzipSync, zipSync } from 'fflate';
import type { Files } from '../output/files.ts';
import { sorted } from '../output/files.ts';

/** The folder that unpacking makes. */
const TOP_FOLDER = 'kotoatlas';
const LEVEL = 9;
/** Unix: a file that everybody may read. Without it some systems unpack files that nobody may open. */
const UNIX = 3;
const READABLE_FILE = 0o100644 << 16;

/**
 * One zip of the files, the same bytes for the same files: in the order of their paths, and all of one day.
 * @param day the day of the build, YYYY-MM-DD
 */
export function zipOf(files: Files, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Zip files keep the time of the clock on the wall, so that the day must be made of local parts.
  const mtime = new Date(year, month - 1, date, 12);
  const entries = [...sorted(files)].map(
    ([path, content]) =>
      [
        `${TOP_FOLDER}/${path}`,
        [content, { level: isPacked(path) ? 0 : LEVEL, mtime, os: UNIX, attrs: READABLE_FILE }],
      ] as const,
  );
  return zipSync(Object.fromEntries(entries.map(([path, [content, options]]) => [path, [content, options]])));
}

/** Files that are packed already: packing them again would only take time. */
const isPacked = (path: string): boolean => /\.(?:pack|png|woff2|pf_\w+|pagefind|words|keys)$/u.test(path);

/** Whether a zip holds these files and no others. */
export function holds(zip: Uint8Array, files: Files): boolean {
  const entries = unzipSync(zip);
  const same = [...files].every(([path, content]) => {
    const entry = entries[`${TOP_FOLDER}/${path}`];
    return entry !== undefined && Buffer.from(entry).equals(content);
  });
  return same && Object.keys(entries).length === files.size;
}
