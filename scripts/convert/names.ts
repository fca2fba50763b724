import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * How messages and provenance name a folder: within the project by its path from there, elsewhere by its own name. It is
 * the folder itself that counts, so that neither the current directory, nor how the path is written, nor a link that leads
 * to it changes a byte of what is written.
 * @param path of a folder or a file, there or not
 * @param project the project's folder
 */
export function nameOf(path: string, project: string): string {
  const real = realOf(resolve(path));
  const fromProject = relative(realOf(project), real);
  const isWithin = fromProject !== '..' && !fromProject.startsWith(`..${sep}`) && !isAbsolute(fromProject);
  if (!isWithin) return basename(real);
  return fromProject === '' ? '.' : fromProject.split(sep).join('/');
}

/** The path without links; of what is not there, as far as it is there. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}
