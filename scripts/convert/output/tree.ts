import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Message } from '../../../src/schema/report.ts';
import { problem } from '../problems.ts';
import type { Effects } from './effects.ts';
import { disk, replaceFile, writeWhole } from './effects.ts';
import { hashOf, MANIFEST, readManifest } from './manifest.ts';

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
 * Replaces a folder by new files as a whole. They are written and flushed beside it, the manifest first, so that what
 * was written can be told from what somebody else put there; then the old folder is renamed away and the new one into
 * its place. Where anything fails, the old folder is where it was. A process that is killed leaves the old folder or
 * the new one; one that is killed between the two renames leaves what `finishSwap` mends.
 * @param files with their manifest among them
 * @throws what the disk throws; nothing half is in the folder's place then
 */
export function replaceTree(folder: string, files: ReadonlyMap<string, string>, effects: Effects = disk): void {
  const { next, old } = besides(folder);
  finishSwap(folder, effects);
  const foreign = [next, old].find((path) => effects.exists(path) && !effects.removeEmpty(path));
  if (foreign !== undefined) throw new Error(`${foreign} holds files that the converter did not write`);
  try {
    const manifest = files.get(MANIFEST);
    if (manifest !== undefined) replaceFile(join(next, MANIFEST), manifest, effects);
    for (const [path, text] of files) {
      if (path !== MANIFEST) writeWhole(join(next, ...path.split('/')), text, effects);
    }
    swap(folder, effects);
  } catch (error) {
    effects.remove(next);
    throw error;
  }
  effects.remove(old);
}

function swap(folder: string, effects: Effects): void {
  const { next, old } = besides(folder);
  const isThere = effects.exists(folder);
  if (isThere) effects.rename(folder, old);
  try {
    effects.rename(next, folder);
  } catch (error) {
    if (isThere) effects.rename(old, folder);
    throw error;
  }
}

/**
 * Puts an interrupted replacement right: our old folder comes back if the new one did not take its place, and what else
 * it left beside the folder is removed. What is not ours stays.
 */
export function finishSwap(folder: string, effects: Effects = disk): void {
  const { next, old } = besides(folder);
  if (effects.exists(old) && !effects.exists(folder) && isOurs(old)) effects.rename(old, folder);
  for (const path of [next, old]) if (effects.exists(path) && isOurs(path)) effects.remove(path);
}

/** What stands in the way of a replacement and is not the converter's own: it is never removed. */
export function inTheWay(folder: string, shownAs: string): Message[] {
  return Object.entries(besides(folder)).flatMap(([name, path]) => {
    if (!existsSync(path) || isOurs(path) || isEmpty(path)) return [];
    return [problem('in-the-way', { file: `${shownAs}.${name}`, line: 1 }, 'files that the converter did not write')];
  });
}

const besides = (folder: string): { next: string; old: string } => ({ next: `${folder}.next`, old: `${folder}.old` });

const isEmpty = (path: string): boolean => {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
};

/** The ending of a file that is being written, see `replaceFile`. */
const PART = `${MANIFEST}.part`;

/**
 * Whether every file of a folder is one that its manifest lists. One that was written to its end must also be as it was
 * written; files of a replacement that was interrupted may be cut short.
 */
function isOurs(path: string): boolean {
  try {
    const files = readTree(path);
    const manifest = readManifest(files.get(MANIFEST));
    if (manifest === undefined) return files.size === 1 && files.has(PART);
    const interrupted = path.endsWith('.next');
    return [...files].every(
      ([name, text]) => name === MANIFEST || manifest.get(name) === hashOf(text) || (interrupted && manifest.has(name)),
    );
  } catch {
    return false;
  }
}
