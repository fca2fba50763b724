import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import { lendPackages, linkFolder, linkProject } from '../run/copy-project.ts';
import { ROOT } from '../run/tools.ts';

/** The folder of an atlas in which project and atlas stand together; made anew from both, and never edited. */
export const WORKSHOP = '.site';

/** What an atlas has of its own, laid over the project: its files win. */
const OWN_FOLDERS = ['src', 'public', 'seeds'] as const;

/** What of the project no other atlas wants. */
const NOT_LENT = ['seeds/', 'tests/search/'];

/** Curation that speaks of records of the collection: another atlas begins without. */
const OF_RECORDS = ['records', 'readings', 'originals'];
const LISTS_OF_RECORDS = ['errata.yaml', 'figures.yaml', 'relations.yaml', 'organisations.yaml'];

/** What can be done in an atlas (scripts/in-atlas.ts). */
export const COMMANDS = ['convert', 'build', 'check', 'start'] as const;

/**
 * Makes the folder of another atlas: configuration, seeds with an example, curation, and commands that use this
 * project where it stands.
 * @param folder a folder that is not there, or is empty
 * @throws where something stands there already
 */
export function makeAtlas(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`Found files in ${folder}, expected a folder that is empty or not there. Name another one.`);
  cpSync(join(import.meta.dirname, 'starter'), folder, { recursive: true });
  const curation = join(folder, CURATION_FOLDER);
  cpSync(join(ROOT, CURATION_FOLDER), curation, {
    recursive: true,
    filter: (path) => !OF_RECORDS.includes(relative(join(ROOT, CURATION_FOLDER), path)),
  });
  for (const name of LISTS_OF_RECORDS) writeFileSync(join(curation, name), '[]\n');
  const project = relative(resolve(folder), ROOT).replaceAll('\\', '/');
  const scripts = Object.fromEntries(
    COMMANDS.map((name) => [name, `node "${project}/scripts/with-node.mjs" scripts/in-atlas.ts ${name}`]),
  );
  const description = { name: basename(resolve(folder)).toLowerCase(), private: true, type: 'module', scripts };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description, undefined, 2)}\n`);
  writeFileSync(join(folder, '.gitignore'), `/${WORKSHOP}/\n/dist/\n`);
}

/**
 * Puts project and atlas together in the atlas' workshop: files of the project are linked, those of the atlas win.
 * @param folder the atlas
 * @returns the workshop, a project like this one
 */
export function openWorkshop(folder: string): string {
  const workshop = join(folder, WORKSHOP);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop);
  linkProject(workshop, (path) => !NOT_LENT.some((one) => path.startsWith(one)));
  lendPackages(workshop);
  for (const name of OWN_FOLDERS)
    if (existsSync(join(folder, name))) linkFolder(join(folder, name), join(workshop, name));
  return workshop;
}

/** Puts what was built beside the seeds, where a host looks for it. */
export function bringOut(folder: string, name: 'dist'): void {
  rmSync(join(folder, name), { recursive: true, force: true });
  linkFolder(join(folder, WORKSHOP, name), join(folder, name));
}
