import { isBuiltin } from 'node:module';
import type { Graph } from './graph.ts';
import { reachedFrom } from './graph.ts';

/** Rooms that hold nothing but what runs in a browser. */
const BROWSER_ROOMS = /^src\/(?:browser|features\/.+\/client)\//u;
/** A file that code names in quotation marks: how the build names what it bundles. */
const NAMED = /'(?<path>src\/[^'*]+\.ts)'/gu;
/** What reads the sources of code to know whether they have changed, and names them for that. */
const NAMES_WHAT_IT_READS = 'src/site/';

/**
 * The files at which the browser's code begins: what the build bundles, what components take into their
 * scripts, and the rooms that are for browsers alone.
 */
export function browserEntries(texts: ReadonlyMap<string, string>, { edges }: Pick<Graph, 'edges'>): string[] {
  const named = [...texts]
    .filter(([path]) => path.startsWith('src/') && !path.startsWith(NAMES_WHAT_IT_READS))
    .flatMap(([, text]) => [...text.matchAll(NAMED)].map(({ groups }) => groups?.['path'] ?? ''));
  const inScripts = edges.filter(({ inBrowser }) => inBrowser).map(({ to }) => to);
  const inRooms = [...texts.keys()].filter((path) => BROWSER_ROOMS.test(path));
  return [...new Set([...named, ...inScripts, ...inRooms])].filter((path) => texts.has(path)).toSorted();
}

/** What a browser cannot run, or would load for nothing. */
const NOT_FOR_BROWSERS: readonly { why: string; matches: (to: string) => boolean }[] = [
  { why: 'Node’s own modules are not there', matches: (to) => isBuiltin(to) },
  { why: 'zod weighs more than what it would check', matches: (to) => to === 'zod' || to.startsWith('zod/') },
  { why: 'the room of the site reads files', matches: (to) => to.startsWith('src/site/') },
  { why: 'that runs when the site is built', matches: (to) => /^src\/(?:build|output)\//u.test(to) },
];

/** Imports of the browser's code that it may not have: a line for each, with the reason. */
export function faultsOfBrowserCode(entries: readonly string[], graph: Graph): string[] {
  const reached = reachedFrom(entries, graph);
  return [...graph.edges, ...graph.packages]
    .filter(({ from, typeOnly }) => reached.has(from) && !typeOnly)
    .flatMap(({ from, to }) =>
      NOT_FOR_BROWSERS.filter(({ matches }) => matches(to)).map(({ why }) => `${from} imports ${to}: ${why}`),
    );
}
