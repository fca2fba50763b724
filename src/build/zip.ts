import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { constants } from 'node:zlib';
import { ZipFile } from 'yazl';
import type { Options } from 'yazl';
import { fileName } from '../site-config.ts';

/** The folder that unpacking makes. */
const TOP_FOLDER = fileName;
/** A file that everybody may read. Without it some systems unpack files that nobody may open. */
const READABLE_FILE = 0o100644;

/** As many files wait for their turn: packing goes on beside the program, and little is in memory. */
const MOST_WAITING = 16;

/** A zip that is written while the files that go into it become ready. */
export interface ZipWriter {
  /** Puts a file into the zip; waits where many are before it. */
  add: (path: string, content: Uint8Array) => Promise<void>;
  /** The same. @returns what the zip weighs before it, in bytes */
  addAndWeigh: (path: string, content: Uint8Array) => Promise<number>;
  /** Ends the zip. @returns its SHA-256 in hexadecimal digits */
  end: () => Promise<string>;
}

/**
 * Begins a zip: the same bytes for the same files in the same order, all of one day.
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
  const waiting: Promise<number>[] = [];
  /** Waits for the turn of a file, and tells what has been written before it. */
  const turnOf = (path: string, content: Uint8Array): Promise<number> => {
    // The zip keeps what it calls for a file until the last one is written, but not the file: it is taken out here.
    const held = [content];
    return new Promise((resolve) => {
      zip.addReadStreamLazy(`${TOP_FOLDER}/${path}`, optionsFor(path), (give) => {
        resolve(written.weight());
        give(null, Readable.from(held.splice(0)));
      });
    });
  };
  return {
    async add(path, content) {
      waiting.push(turnOf(path, content));
      if (waiting.length > MOST_WAITING) await Promise.race([waiting.shift(), written.failed]);
    },
    addAndWeigh: (path, content) => Promise.race([turnOf(path, content), written.failed]),
    async end() {
      zip.end();
      return written.done;
    },
  };
}

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
        // Not by way of a copy: it would be cut out of the memory in which the zip keeps the names of its files.
        const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
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
  return { weight: () => weight, failed, done: running };
}

/** Files that are packed already: packing them again would only take time. */
const isPacked = (path: string): boolean => /\.(?:pack|png|woff2|pf_\w+|pagefind|words|keys|lines)$/u.test(path);
