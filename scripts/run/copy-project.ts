import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const known = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith(`${CONTENT_FOLDER}/`) && existsSync(join(ROOT, path)));
  for (const path of known) cpSync(join(ROOT, path), join(folder, path));
  writeFileSync(join(folder, ARCHIVE_DATE), `${buildDate(ROOT)}\n`);
}

/** Lends a copy the packages of this project; what tools keep between runs stays its own. */
export function lendPackages(folder: string): void {
  mkdirSync(join(folder, PACKAGES));
  for (const name of readdirSync(join(ROOT, PACKAGES)).filter((one) => !one.startsWith('.'))) {
    // Windows asks for leave to link, but not for a junction.
    symlinkSync(join(ROOT, PACKAGES, name), join(folder, PACKAGES, name), 'junction');
  }
}
