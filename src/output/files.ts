import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Files by their paths in a folder, with forward slashes, sorted by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads every file of a folder. Dot files are read too. */
export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const read = paths.map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const);
  return sorted(new Map(await Promise.all(read)));
}

/** Writes files into a folder; what else is there stays. */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** The same files in the order of their paths, letter code by letter code: the same on every system. */
export const sorted = (files: Files): Files =>
  new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
