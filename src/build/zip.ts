import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants } from 'node:zlib';
import { ZipFile } from 'yazl';

/** The folder that unpacking makes. */
const TOP_FOLDER = 'kotoatlas';
/** A file that everybody may read. Without it some systems unpack files that nobody may open. */
const READABLE_FILE = 0o100644;

/** A zip that is written while the files of a folder become ready; one file is open at a time. */
export interface FolderZip {
  /** Puts a file of the folder into the zip. It must not change any more. */
  add: (path: string) => void;
  /** Waits until everything added so far is written. @returns what the zip weighs so far, in bytes */
  weight: () => Promise<number>;
  /** Ends the zip. @returns its SHA-256 in hexadecimal digits */
  end: () => Promise<string>;
}

/**
 * Begins a zip of files of a folder: the same bytes for the same files in the same order, all of one day.
 * @param folder where the files are
 * @param target the zip's own path
 * @param day the day of the build, YYYY-MM-DD
 */
export function startZip(folder: string, target: string, day: string): FolderZip {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The time of the clock on the wall, and no other: one in universal time would differ from zone to zone.
  const shared = { mtime: new Date(year, month - 1, date, 12), mode: READABLE_FILE, forceDosTimestamp: true };
  const zip = new ZipFile();
  const written = write(zip, target);
  let last: Promise<void> = Promise.resolve();
  return {
    add(path) {
      const compressionLevel = isPacked(path) ? constants.Z_NO_COMPRESSION : constants.Z_BEST_COMPRESSION;
      const options = { ...shared, compress: !isPacked(path), compressionLevel };
      last = new Promise((resolve) => {
        zip.addReadStreamLazy(`${TOP_FOLDER}/${path}`, options, (give) => {
          const content = createReadStream(`${folder}/${path}`);
          content.once('close', resolve);
          give(null, content);
        });
      });
    },
    async weight() {
      await Promise.race([last, written.done]);
      return written.weight();
    },
    async end() {
      zip.end();
      return written.done;
    },
  };
}

/** Writes what the zip gives, as fast as the disk takes it. */
function write(zip: ZipFile, target: string): { weight: () => number; done: Promise<string> } {
  const hash = createHash('sha256');
  let weight = 0;
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on('error', reject);
  });
  const run = async (): Promise<string> => {
    const file = await open(target, 'w');
    try {
      for await (const chunk of zip.outputStream) {
        const bytes = Buffer.from(chunk);
        hash.update(bytes);
        weight += bytes.length;
        await file.writeFile(bytes);
      }
    } finally {
      await file.close();
    }
    return hash.digest('hex');
  };
  const done = Promise.race([run(), failed]);
  // Whoever ends the zip is told of a failure; until then it is nobody's.
  void done.catch(() => undefined);
  return { weight: () => weight, done };
}

/** Files that are packed already: packing them again would only take time. */
const isPacked = (path: string): boolean => /\.(?:pack|png|woff2|pf_\w+|pagefind|words|keys)$/u.test(path);
