// Installs the packages of package-lock.json where they are missing or others than it names.
// Plain JavaScript without dependencies: it runs before anything is installed, on Node 18 and later.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRESS_EVERY_MS = 5000;
const LOCK = 'package-lock.json';
const NOTE = 'node_modules/.kotoatlas-lock';
const INSTALLED = 'node_modules/.package-lock.json';

/** @param {string} root @returns {string} what tells one lock file from another */
export const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, LOCK)))
    .digest('hex');

/**
 * Why the packages must be installed, or nothing where they need not be.
 * @param {string} root the project's folder
 * @returns {string | undefined}
 */
export function reasonToInstall(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  const note = join(root, NOTE);
  if (existsSync(note) && readFileSync(note, 'utf8').trim() === lockHash(root)) return undefined;
  return matchesLock(root) ? undefined : `${LOCK} has changed`;
}

/** Whether npm's own list of what it installed holds every package of the lock (optional ones may be absent). */
function matchesLock(root) {
  const file = join(root, INSTALLED);
  if (!existsSync(file)) return false;
  const installed = readPackages(file);
  return Object.entries(readPackages(join(root, LOCK))).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean}>} */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Installs what is not there.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 */
export async function setUp(root, say) {
  const reason = reasonToInstall(root);
  if (reason !== undefined) {
    say(`Installing packages, because ${reason} …`);
    rmSync(join(root, NOTE), { force: true });
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const progress = setInterval(() => say(`  ${countInstalled(root)}, ${seconds()} s`), PROGRESS_EVERY_MS);
    try {
      await npmCi(root);
    } finally {
      clearInterval(progress);
    }
    say(`Packages installed in ${seconds()} s`);
  }
  writeFileSync(join(root, NOTE), `${lockHash(root)}\n`);
}

/** How many of the packages that this system needs are there. */
function countInstalled(root) {
  const wanted = Object.entries(readPackages(join(root, LOCK))).filter(
    ([path, entry]) => path !== '' && !entry.optional,
  );
  const there = wanted.filter(([path]) => existsSync(join(root, path, 'package.json')));
  return `${there.length} of ${wanted.length} packages`;
}

/** Runs `npm ci`; no package needs its install script here. */
function npmCi(root) {
  const [command, ...start] = npmCommand();
  const args = [...start, 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    const npm = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: command === 'npm.cmd',
    });
    npm.on('error', reject);
    npm.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci ended with ${code}`))));
  });
}

/** The npm that runs this, with the Node that runs it, which is never the one that npm is about to replace. */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm && node && /npm-cli\.c?js$/.test(npm) && existsSync(npm) && existsSync(node)) return [node, npm];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setUp(fileURLToPath(new URL('..', import.meta.url)), (line) => console.log(line));
  } catch (error) {
    console.error(`\nThe packages could not be installed: ${error.message}`);
    console.error('Is the registry reachable? Try npm ci yourself, then run the command again.');
    process.exitCode = 1;
  }
}
