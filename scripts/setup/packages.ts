import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of packages that only set up a machine, and have no code of ours. */
const WITHOUT_CODE = 'scripts/node';

/** The folders with packages of their own, which are installed when a command asks for them: from the project's. */
export const ownPackages = (root: string): string[] =>
  globSync('scripts/*/package.json', { cwd: root })
    .map((path) => dirname(path).replaceAll('\\', '/'))
    .toSorted();

/** Those of them whose code is checked. */
export const packagesWithCode = (root: string): string[] =>
  ownPackages(root).filter((folder) => folder !== WITHOUT_CODE);

/** Every lock file of the project, from its folder. */
export const locks = (root: string): string[] =>
  ['.', ...ownPackages(root)].map((folder) => join(folder, 'package-lock.json'));
