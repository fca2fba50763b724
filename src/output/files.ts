import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Files by their paths in a folder, with forward slashes, sorted by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Letter code by letter code: the same order on every system. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The paths of all files of a folder, with forward slashes, sorted. Dot files are there too. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(inOrder);
}

/** Reads every file of a folder, one after the other. Dot files are read too. */
export async function readFolder(folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const path of await pathsIn(folder)) files.set(path, new Uint8Array(await readFile(join(folder, path))));
  return files;
}

/** Writes a file of a folder, and the folders above it that are not there. */
export function writeInto(folder: string, path: string, content: Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/**
 * Writes files into a folder, one after the other; what else is there stays. The program waits for each: for many
 * small files that takes a third of the processor's time that calls take which tell when they are done.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
  }
}

/** The same files in the order of their paths. */
export const sorted = (files: Files): Files => new Map([...files].toSorted(([one], [other]) => inOrder(one, other)));
