// node scripts/with-node.mjs [--with FOLDER] SCRIPT [ARGUMENT]…
// Runs a script of the project, or a program of node_modules, by a Node that can, and sets up before it what is
// missing; --with installs the packages of a folder too. Every script of package.json is run by this, so that each
// works in a fresh clone. Plain JavaScript without dependencies, on Node 18 and later.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whenOrphaned } from './run/orphan.mjs';
import { install } from './setup/install.mjs';
import { ROOT, setUp } from './setup.mjs';

const say = (line) => console.log(line);

const given = process.argv.slice(2);
const folder = given[0] === '--with' ? given.splice(0, 2)[1] : undefined;
const [script = '', ...args] = given;
const path = resolve(ROOT, script);

/** @returns {Promise<string | undefined>} the Node to run the script by, or nothing where it is this one */
async function prepare() {
  const node = await setUp(ROOT, say);
  if (folder === undefined) return node;
  const home = join(ROOT, folder);
  const { description } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  await install(home, `the packages of ${folder} (${description.replace(/\.$/, '')})`, say);
  return node;
}

/** Runs the script as a process of its own, which gets the flags of this one and the signals that it gets. */
function runBy(node) {
  const child = spawn(node, [...process.execArgv, path, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    throw error;
  });
  child.on('close', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

let node;
try {
  node = await prepare();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
if (node !== undefined && node !== process.execPath) {
  runBy(node);
} else {
  process.argv.splice(1, process.argv.length - 1, path, ...args);
  await import(pathToFileURL(path).href);
}
