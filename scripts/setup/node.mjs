// Sees to it that a Node runs the project that can. Plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { askForNode, chooseNode, filesToInstall } from './choose-node.mjs';
import { install } from './install.mjs';

/** Beside node_modules, which npm ci empties. */
const HOME = '.cache';
const NAME = 'node-';
/** The lock that names a Node for each platform. */
const LOCK = 'scripts/node/package-lock.json';

/** @returns {import('./choose-node.d.mts').Machine} */
const thisMachine = (root) => ({
  version: process.version,
  platform: process.platform,
  arch: process.arch,
  ...(process.platform === 'linux' ? { libc: cLibrary() } : {}),
  isFetched: process.execPath.startsWith(join(root, HOME, NAME)),
});

function cLibrary() {
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** @type {import('./node.d.mts').Effects} */
const OWN_EFFECTS = {
  install,
  versionOf: (path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim(),
};

/**
 * Which Node runs the project.
 * @param {string} root the project's folder
 * @param {import('./choose-node.d.mts').Machine} machine
 * @returns {import('./choose-node.d.mts').Usable}
 * @throws with one sentence that says which Node to install, where there is none
 */
export function decideNode(root, machine = thisMachine(root)) {
  const choice = chooseNode(machine, rangeOf(root), readJson(root, LOCK));
  if (choice.type === 'none') throw new Error(choice.message);
  return choice;
}

const rangeOf = (root) => readJson(root, 'package.json').engines.node;

/**
 * The Node for the project, fetched where it is not there yet.
 * @param {string} root the project's folder
 * @param {import('./choose-node.d.mts').Usable} choice
 * @param {(line: string) => void} say
 * @param {import('./choose-node.d.mts').Machine} machine
 * @param {import('./node.d.mts').Effects} effects
 * @returns {Promise<string | undefined>} its path, or nothing where it is the one that runs this
 * @throws with one sentence that says which Node to install, where it cannot be had
 */
export async function fetchNode(root, choice, say, machine = thisMachine(root), effects = OWN_EFFECTS) {
  if (choice.type === 'own') return undefined;
  const home = join(root, HOME, `${NAME}${choice.version}`);
  const path = join(home, ...choice.path.split('/'));
  mkdirSync(home, { recursive: true });
  for (const [name, content] of Object.entries(filesToInstall(choice.place, readJson(root, LOCK)))) {
    writeFileSync(join(home, name), `${JSON.stringify(content)}\n`);
  }
  try {
    await effects.install(home, `Node ${choice.version}`, say);
  } catch (error) {
    const [first] = error.message.split('\n');
    throw new Error(askForNode(machine, rangeOf(root), `another could not be fetched (${first})`), { cause: error });
  }
  if (effects.versionOf(path) === `v${choice.version}`) return path;
  rmSync(home, { recursive: true, force: true });
  throw new Error(askForNode(machine, rangeOf(root), `the Node ${choice.version} that was fetched does not run on it`));
}

/**
 * Puts a Node where npm looks first, so that each `npm run` takes it.
 * @param {string} root the project's folder
 * @param {string} path the Node's
 */
export function linkNode(root, path) {
  const folder = join(root, 'node_modules/.bin');
  const link = join(folder, basename(path));
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform !== 'win32') symlinkSync(relative(dirname(link), path).split(sep).join('/'), link);
  else if (existsSync(path)) linkSync(path, link);
}
