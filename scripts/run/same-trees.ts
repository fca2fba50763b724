import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How two folders differ: one sentence a file, sorted; nothing where every byte is the same. */
export function treeDifferences(one: string, other: string): string[] {
  const missing = [one, other].filter((folder) => !existsSync(folder));
  if (missing.length > 0) return missing.map((folder) => `${folder}: no such folder`);
  const names = new Set([...filesOf(one), ...filesOf(other)]);
  return [...names].toSorted().flatMap((name) => {
    const [first, second] = [join(one, name), join(other, name)];
    if (!existsSync(first)) return [`${name}: only in ${other}`];
    if (!existsSync(second)) return [`${name}: only in ${one}`];
    return readFileSync(first).equals(readFileSync(second)) ? [] : [`${name}: other bytes`];
  });
}

/** Every file below a folder, hidden ones such as .htaccess too. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
