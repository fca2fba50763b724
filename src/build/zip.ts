import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { constants } from 'node:zlib';
import { ZipFile } from 'yazl';
import type { Options } from 'yazl';

/** The folder that unpacking makes. */
const TOP_FOLDER = 'kotoatlas';
/** A file that everybody may read. Without it some systems unpack files that nobody may open. */
const READABLE_FILE = 0o100644;

/** A zip that is written while the files that go into it become ready. */
export interface ZipWriter {
  /** Puts a file into the zip. */
  add: (path: string, content: Uint8Array) => void;
  /** The same, when its turn has come. @returns what the zip weighs before it, in bytes */
  addAndWeigh: (path: string, content: Uint8Array) => Promise<number>;
  /** Ends the zip. @returns its SHA-256 in hexadecimal digits */
  end: () => Promise<string>;
}

/**
 * Begins a zip: the same bytes for the same files in the same order, all of one day. Files are packed on threads
 * beside the program; what waits to be written is all that is in memory.
 * @param target the zip's own path
 * @param day the day of the build, YYYY-MM-DD
 */
export function startZip(target: string, day: string): ZipWriter {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The time of the clock on the wall, and no other: one in universal time would differ from zone to zone.
  const shared = { mtime: new Date(year, month - 1, date, 12), mode: READABLE_FILE, forceDosTimestamp: true };
  const optionsFor = (path: string): Partial<Options> => ({
    ...shared,
    compress: !isPacked(path),
    compressionLevel: isPacked(path) ? constants.Z_NO_COMPRESSION : constants.Z_BEST_COMPRESSION,
  });
  const zip = new ZipFile();
  const written = write(zip, target);
  return {
    add(path, content) {
      zip.addBuffer(Buffer.from(content), nameOf(path), optionsFor(path));
    },
    addAndWeigh: (path, content) =>
      Promise.race([
        new Promise<number>((resolve) => {
          zip.addReadStreamLazy(nameOf(path), optionsFor(path), (give) => {
            resolve(written.weight());
            give(null, Readable.from([content]));
          });
        }),
        written.failed,
      ]),
    async end() {
      zip.end();
      return written.done;
    },
  };
}

const nameOf = (path: string): string => `${TOP_FOLDER}/${path}`;

interface Written {
  weight: () => number;
  failed: Promise<never>;
  done: Promise<string>;
}

/** Writes what the zip gives, as fast as the disk takes it. */
function write(zip: ZipFile, target: string): Written {
  const hash = createHash('sha256');
  let weight = 0;
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
  const { promise: failed, reject } = Promise.withResolvers<never>();
  zip.on('error', reject);
  const running = run();
  running.catch(reject);
  // Whoever weighs or ends the zip is told of a failure; until then it is nobody's.
  failed.catch(() => undefined);
  return { weight: () => weight, failed, done: Promise.race([running, failed]) };
}

/** Files that are packed already: packing them again would only take time. */
const isPacked = (path: string): boolean => /\.(?:pack|png|woff2|pf_\w+|pagefind|words|keys|lines)$/u.test(path);
