import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ARCHIVE_DATE, buildDate } from '../../src/site/build-date.ts';
import { CONTENT_FOLDER } from '../../src/site/folders.ts';
import { ROOT } from './tools.ts';

const PACKAGES = 'node_modules';

/**
 * Copies the project, the files that git knows as they are now, into a folder; all but content/, which whoever asks
 * for a copy makes anew. The copy is no checkout: it is told the day of its build.
 * @throws where git tells no files
 */
export function copyProject(folder: string): void {
  for (const path of projectFiles()) cpSync(join(ROOT, path), join(folder, path));
  tellDay(folder);
}

/**
 * The same without a copy: each file of the project is linked into the folder, and what is written there in its place
 * leaves the project as it is.
 * @param folder the folder, which is made
 * @param isWanted whether a file of the project, by its path, is wanted there
 */
export function linkProject(folder: string, isWanted: (path: string) => boolean): void {
  for (const path of projectFiles().filter((one) => one !== ARCHIVE_DATE && isWanted(one)))
    linkFile(join(ROOT, path), join(folder, path));
  tellDay(folder);
}

/** Links all files of a folder into another, each in the place of what is there. */
export function linkFolder(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    linkFile(path, join(to, path.slice(from.length)));
  }
}

/** A hard link, which every program takes for the file itself; a copy where the two are on different disks. */
function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EXDEV' || error.code === 'EPERM'))) throw error;
    copyFileSync(from, to);
  }
}

/** The files that git knows and that are there, from the root; all but content/. */
function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith(`${CONTENT_FOLDER}/`) && existsSync(join(ROOT, path)));
}

const tellDay = (folder: string): void => {
  writeFileSync(join(folder, ARCHIVE_DATE), `${buildDate(ROOT)}\n`);
};

/** Lends a copy the packages of this project; what tools keep between runs stays its own. */
export function lendPackages(folder: string): void {
  mkdirSync(join(folder, PACKAGES));
  for (const name of readdirSync(join(ROOT, PACKAGES)).filter((one) => !one.startsWith('.'))) {
    // Windows asks for leave to link, but not for a junction.
    symlinkSync(join(ROOT, PACKAGES, name), join(folder, PACKAGES, name), 'junction');
  }
}
