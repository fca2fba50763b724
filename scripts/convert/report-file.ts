import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { realOf } from './names.ts';

/**
 * Why a report cannot be written to a path; undefined where nothing speaks against it. Folders that are not there are
 * made.
 * @param out the folder that the converter writes, in which nothing else belongs
 */
export function reportFault(path: string, out: string): string | undefined {
  const file = realOf(resolve(path));
  if (existsSync(file) && statSync(file).isDirectory())
    return `--report needs a file, and ${path} is a folder: give the name of a file in it`;
  const inOut = relative(realOf(out), file);
  if (inOut !== '..' && !inOut.startsWith(`..${sep}`) && resolve(inOut) !== inOut)
    return `--report ${path} lies in the folder that is written: give a file outside of it`;
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) return `--report ${path} cannot be written: ${folder} is a file, not a folder`;
  const target = existsSync(file) ? file : folder;
  return [target, folder].every(isWritable)
    ? undefined
    : `--report ${path} cannot be written: there is no leave to write to ${target}`;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
