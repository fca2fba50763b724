import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Every file of a folder by its path in it, with forward slashes; empty where there is no folder. */
export function readTree(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Replaces a folder by new files as a whole. They are written and flushed beside it, then the old
 * folder is renamed away and the new one into its place. A process that is killed leaves the old
 * folder or the new one; one that is killed between the two renames leaves what finishSwap mends.
 */
export function replaceTree(folder: string, files: ReadonlyMap<string, string>): void {
  const { next, old } = besides(folder);
  finishSwap(folder);
  rmSync(next, { recursive: true, force: true });
  for (const [path, text] of files) writeFlushed(join(next, ...path.split('/')), text);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Puts an interrupted replacement right: the old folder comes back if the new one did not take its place. */
export function finishSwap(folder: string): void {
  const { next, old } = besides(folder);
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}

const besides = (folder: string): { next: string; old: string } => ({ next: `${folder}.next`, old: `${folder}.old` });

function writeFlushed(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
