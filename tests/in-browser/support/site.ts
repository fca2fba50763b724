import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startStaticServer } from '../../../scripts/serving/static-server.ts';
import type { StaticServer } from '../../../scripts/serving/static-server.ts';

/** The folder of the built site. */
export const DIST = resolve(fileURLToPath(new URL('../../../dist', import.meta.url)));

/** The address of the built site on disk, with a slash at its end. */
export const FILE_ADDRESS = `${pathToFileURL(DIST).href}/`;

/** The folder of the built site. Throws where it was not built. */
export function builtSite(): string {
  if (!existsSync(DIST)) throw new Error('There is no dist/. Make it with: npm run build');
  return DIST;
}

/** Serves the built site by the project's own server, at the root or under a path with a slash at both ends. */
export const serveSite = (basePath = '/'): Promise<StaticServer> =>
  startStaticServer({ folder: builtSite(), basePath });
