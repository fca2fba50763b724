// Sees to it that there are a Node and the packages of package-lock.json that the project needs.
// Plain JavaScript without dependencies: it runs before anything is installed, on Node 18 and later.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './setup/install.mjs';
import { decideNode, fetchNode, linkNode } from './setup/node.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Fetches and installs what is not there. Where no Node can be had, that is said first: nothing works without it.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} the path of the Node to use, or nothing where it is the one that runs this
 */
export async function setUp(root, say) {
  const choice = decideNode(root);
  const [node, packages] = await Promise.allSettled([
    fetchNode(root, choice, say),
    install(root, 'the packages of package-lock.json', say),
  ]);
  if (node.status === 'rejected') throw node.reason;
  if (packages.status === 'rejected') {
    throw new Error(
      `The packages could not be installed: ${packages.reason.message}\nIs the registry reachable? Try npm ci yourself, then run the command again.`,
    );
  }
  if (node.value !== undefined) linkNode(root, node.value);
  return node.value;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setUp(ROOT, (line) => console.log(line));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
