import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * What writing does to the disk. It is passed in, so that a test can let the third write fail or fill the disk after so
 * many bytes. Each throws where the system does.
 */
export interface Effects {
  exists: (path: string) => boolean;
  /** Makes a folder and those above it. */
  makeFolder: (path: string) => void;
  /** Opens a new file for writing; one that is there is emptied. */
  open: (path: string) => number;
  /** Writes some of the bytes, from an offset, and says how many: the system may take fewer than it is given. */
  write: (file: number, bytes: Uint8Array, offset: number) => number;
  flush: (file: number) => void;
  close: (file: number) => void;
  rename: (from: string, to: string) => void;
  /** Removes a file, or a folder with all that is in it. */
  remove: (path: string) => void;
  /** Removes a folder only if it is empty; false where it is not. */
  removeEmpty: (path: string) => boolean;
}

/** The disk itself. */
export const disk: Effects = {
  exists: existsSync,
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  open: (path) => openSync(path, 'w'),
  write: (file, bytes, offset) => writeSync(file, bytes, offset),
  flush: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
  removeEmpty: (path) => {
    try {
      rmdirSync(path);
      return true;
    } catch {
      return false;
    }
  },
};

/** Writes a whole text into a new file and flushes it to the disk, however few bytes the system takes at a time. */
export function writeWhole(path: string, text: string, effects: Effects = disk): void {
  effects.makeFolder(dirname(path));
  const bytes = new TextEncoder().encode(text);
  const file = effects.open(path);
  try {
    for (let offset = 0; offset < bytes.length;) {
      const written = effects.write(file, bytes, offset);
      if (written <= 0) throw new Error(`${path}: the disk took ${String(offset)} of ${String(bytes.length)} bytes`);
      offset += written;
    }
    effects.flush(file);
  } finally {
    effects.close(file);
  }
}

/** Puts a text in the place of a file as a whole: whoever reads it finds the old text or the new one, never a part. */
export function replaceFile(path: string, text: string, effects: Effects = disk): void {
  const part = `${path}.part`;
  try {
    writeWhole(part, text, effects);
    effects.rename(part, path);
  } catch (error) {
    effects.remove(part);
    throw error;
  }
}
