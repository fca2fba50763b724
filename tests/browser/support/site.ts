import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startStaticServer } from '../../../scripts/serving/static-server.ts';
import type { StaticServer } from '../../../scripts/serving/static-server.ts';

/** The folder of the built site. */
export const DIST = resolve(fileURLToPath(new URL('../../../dist', import.meta.url)));

/** The address of the built site on disk, with a slash at its end. */
export const FILE_ADDRESS = `${pathToFileURL(DIST).href}/`;

/** Serves the built site on a free port, at the root or under a path with a slash at both ends. */
export async function serveSite(basePath = '/'): Promise<StaticServer> {
  if (!existsSync(DIST)) throw new Error('There is no dist/. Make it with: npm run build');
  return startStaticServer({ folder: DIST, basePath });
}
