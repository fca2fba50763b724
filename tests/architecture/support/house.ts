import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { graphOf, readCode, ROOT } from './graph.ts';
import type { Graph } from './graph.ts';

/** The code of the project as it is, and its graph. */
export const texts: ReadonlyMap<string, string> = readCode();
export const graph: Graph = graphOf(texts, (path) => existsSync(join(ROOT, path)));

/** The graph of a made-up house, for showing that a measure finds something. */
export const drawn = (files: Readonly<Record<string, string>>): Graph =>
  graphOf(new Map(Object.entries(files)), () => false);
