import { globSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canImport, importsOf } from './imports.ts';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Where code stands. */
const CODE = ['src/**/*', 'scripts/**/*', 'tests/**/*', '*.{ts,mjs}'];
/** Packages, and what a test keeps as an example. */
const LEFT_OUT = ['**/node_modules/**', 'tests/convert/cases/**'];

/** One file that takes something from another, or from a package. */
export interface Edge {
  from: string;
  /** A file by its path from the root, or a package as it is written. */
  to: string;
  typeOnly: boolean;
  /** Whether a script of a component takes it into the browser. */
  inBrowser?: true;
}

/** What imports what. Paths are written from the project's root, with forward slashes. */
export interface Graph {
  files: readonly string[];
  /** Between files. */
  edges: readonly Edge[];
  /** From files to packages, Node's own among them. */
  packages: readonly Edge[];
  /** Imports of files that are not there, as sentences: where there are any, the graph cannot be believed. */
  unknown: readonly string[];
}

/** Every code file of the project and its text. */
export function readCode(root = ROOT): ReadonlyMap<string, string> {
  const paths = globSync(CODE, { cwd: root, exclude: LEFT_OUT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => canImport(path))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Draws the graph of files that are given as texts by their paths. */
export function graphOf(texts: ReadonlyMap<string, string>, isFile: (path: string) => boolean): Graph {
  const edges: Edge[] = [];
  const packages: Edge[] = [];
  const unknown: string[] = [];
  for (const [from, text] of texts) {
    for (const { from: address, ...kind } of importsOf(from, text)) {
      if (!address.startsWith('.')) {
        packages.push({ from, to: address, ...kind });
        continue;
      }
      const to = posix.join(posix.dirname(from), address.replace(/\?.*$/u, ''));
      if (texts.has(to)) edges.push({ from, to, ...kind });
      else if (!isFile(to)) unknown.push(`${from} imports ${to}, which is not there`);
    }
  }
  return { files: [...texts.keys()], edges, packages, unknown };
}

/** What can be reached from some files by imports that are still there when the types are gone. */
export function reachedFrom(entries: readonly string[], { edges }: Pick<Graph, 'edges'>): ReadonlySet<string> {
  const next = Map.groupBy(
    edges.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const reached = new Set(entries);
  // A set that grows while it is walked is walked to its new end.
  for (const file of reached) for (const { to } of next.get(file) ?? []) reached.add(to);
  return reached;
}
