import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgress } from './build-progress.ts';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A program of node_modules or scripts/, run by the Node that runs this. */
export interface NodeCommand {
  /** Its path in the project. */
  script: string;
  args: readonly string[];
  /** Flags for Node itself. */
  flags?: readonly string[];
  /** How far it is, from the lines that it has printed; where it cannot tell, its latest line says what it does. */
  progress?: (lines: readonly string[]) => string;
}

const tool =
  (path: string, ...first: string[]) =>
  (...args: string[]): NodeCommand => ({ script: path, args: [...first, ...args] });

/** A script of the project by itself. */
export const script = (path: string): NodeCommand => ({ script: path, args: [] });
export const astro = tool('scripts/astro.ts');
/**
 * As `npm run build`. A small space for young objects: a build throws away most of what it makes, page by page, and
 * 120 MB of memory would else be held for that.
 */
export const build = (): NodeCommand => ({
  ...astro('build'),
  flags: ['--max-semi-space-size=8'],
  progress: buildProgress,
});
export const checkNu = tool('scripts/with-node.mjs', '--with', 'scripts/quality', 'scripts/quality/check-nu.ts');
export const convert = tool('scripts/convert.ts');
export const eslint = tool('node_modules/eslint/bin/eslint.js');
export const packageSite = tool('scripts/package.ts');
export const prettier = tool('node_modules/prettier/bin/prettier.cjs');
export const programs = tool('scripts/programs.ts');
export const setUp = tool('scripts/setup.mjs');
export const tsc = tool('node_modules/typescript/bin/tsc');
export const vitest = tool('node_modules/vitest/vitest.mjs');
