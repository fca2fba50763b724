import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFolder } from '../schema/content/open.ts';

/** A place in a content file that is wrong, and why. */
export interface ContentFault {
  file: string;
  line: number;
  column: number;
  reason: string;
}

/** Content that cannot be used: every fault of every file, a line each. */
export class ContentError extends Error {
  readonly faults: readonly ContentFault[];
  constructor(faults: readonly ContentFault[]) {
    super(faults.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/**
 * The files of content/. Each is read when it is asked for.
 * @param root the project's folder
 * @param folder content/ as messages name it
 */
export function contentFolder(root: string, folder: string): ContentFolder {
  const directory = join(root, folder);
  return {
    shownAs: folder,
    paths: pathsOf(directory),
    read: (path) => readFileSync(join(directory, path), 'utf8'),
  };
}

/** The paths of all files in a folder; a folder that is not there has none. */
function pathsOf(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
