// Installs the packages that a folder's package-lock.json names. Plain JavaScript without dependencies.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRESS_EVERY_MS = 5000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOCK = 'package-lock.json';
const NOTE = 'node_modules/.kotoatlas-lock';
const INSTALLED = 'node_modules/.package-lock.json';

/** @param {string} folder @returns {string} what tells one lock file from another */
export const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, LOCK)))
    .digest('hex');

/**
 * Why the packages must be installed, or nothing where they need not be.
 * @param {string} folder one with a package-lock.json
 * @returns {string | undefined}
 */
export function reasonToInstall(folder) {
  if (!existsSync(join(folder, 'node_modules'))) return 'nothing is installed yet';
  const note = join(folder, NOTE);
  if (existsSync(note) && readFileSync(note, 'utf8').trim() === lockHash(folder)) return undefined;
  return matchesLock(folder) ? undefined : `${LOCK} has changed`;
}

/**
 * Whether npm's own list of what it installed holds every package of the lock (optional ones may be absent). It is
 * not believed alone: `npm install --package-lock-only` writes it too, and installs nothing.
 */
function matchesLock(folder) {
  const file = join(folder, INSTALLED);
  if (!existsSync(file)) return false;
  const installed = readPackages(file);
  return Object.entries(readPackages(join(folder, LOCK))).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there === undefined) return entry.optional === true;
    return there.version === entry.version && existsSync(join(folder, path));
  });
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean}>} */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Installs what is not there.
 * @param {string} folder one with a package-lock.json
 * @param {string} what names the packages in what is said
 * @param {(line: string) => void} say
 * @throws with npm's own words where it fails
 */
export async function install(folder, what, say) {
  const reason = reasonToInstall(folder);
  if (reason !== undefined) {
    say(`Installing ${what}, because ${reason} …`);
    rmSync(join(folder, NOTE), { force: true });
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const progress = setInterval(() => say(`  ${what}: ${countInstalled(folder)}, ${seconds()} s`), PROGRESS_EVERY_MS);
    try {
      await npmCi(folder);
    } finally {
      clearInterval(progress);
    }
    say(`Installed ${what} in ${seconds()} s`);
  }
  writeFileSync(join(folder, NOTE), `${lockHash(folder)}\n`);
}

/** How many of the packages that this system needs are there. */
function countInstalled(folder) {
  const wanted = Object.entries(readPackages(join(folder, LOCK))).filter(
    ([path, entry]) => path !== '' && !entry.optional,
  );
  const there = wanted.filter(([path]) => existsSync(join(folder, path, 'package.json')));
  return wanted.length === 0 ? 'downloading' : `${there.length} of ${wanted.length}`;
}

/** Runs `npm ci`; no package needs its install script here, and no Node is too old to install what another runs. */
function npmCi(folder) {
  const [command, ...start] = npmCommand();
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--engine-strict=false', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    const npm = spawn(command, [...start, 'ci', ...flags], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: command === 'npm.cmd',
    });
    // Who ends the set-up ends npm with it.
    const stop = (signal) => {
      npm.kill(signal);
      process.exit(1);
    };
    for (const signal of SIGNALS) process.once(signal, stop);
    let errors = '';
    npm.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    npm.on('error', reject);
    npm.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      if (code === 0) resolve();
      else reject(new Error(errors.trim() || `npm ci ended with ${code}`));
    });
  });
}

/** The npm that runs this, with the Node that runs it. */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm && node && /npm-cli\.c?js$/.test(npm) && existsSync(npm) && existsSync(node)) return [node, npm];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
