import type { Edge } from './graph.ts';

/** Folders whose own folders are rooms. */
const HOUSES = ['src/features/tools', 'src/features', 'src', 'scripts', 'tests'];
/** A house that is a room as well: what stands right in it belongs together. */
const ROOMS_WITH_ROOMS = ['src/features/tools'];

/**
 * The room of a file: the folder right below src/, src/features/, src/features/tools/, scripts/ or tests/.
 * A file that stands right in one of these is a room by itself.
 */
export function roomOf(path: string): string {
  const house = HOUSES.find((folder) => path.startsWith(`${folder}/`));
  if (house === undefined) return path;
  const [room = '', ...inside] = path.slice(house.length + 1).split('/');
  if (inside.length === 0 && ROOMS_WITH_ROOMS.includes(house)) return house;
  return `${house}/${room}`;
}

/** The groups of more than one in which each reaches each: pairs that use each other, and longer circles. */
export function knotsOf(edges: readonly Pick<Edge, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    next.set(from, (next.get(from) ?? new Set()).add(to));
    before.set(to, (before.get(to) ?? new Set()).add(from));
  }
  const knots: string[][] = [];
  const seen = new Set<string>();
  for (const start of next.keys()) {
    if (seen.has(start)) continue;
    const onwards = walk(start, next);
    const knot = [...walk(start, before)].filter((node) => onwards.has(node));
    for (const node of knot) seen.add(node);
    if (knot.length > 1) knots.push(knot.toSorted());
  }
  return knots;
}

function walk(start: string, steps: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const node of reached) for (const to of steps.get(node) ?? []) reached.add(to);
  return reached;
}

/** How many imports between two rooms are shown: the fewest are those to turn round, and one sees where to begin. */
const SHOWN = 3;

/** The knots of rooms, each with the imports that make it: a text that is empty where there is none. */
export function knotsOfRooms(edges: readonly Edge[]): string {
  const between = edges
    .map((edge) => ({ edge, from: roomOf(edge.from), to: roomOf(edge.to) }))
    .filter(({ from, to }) => from !== to);
  return knotsOf(between)
    .map((knot) => {
      const inside = between.filter(({ from, to }) => knot.includes(from) && knot.includes(to));
      const pairs = [...Map.groupBy(inside, ({ from, to }) => `${from} → ${to}`)]
        .toSorted(([, one], [, other]) => one.length - other.length)
        .map(([pair, made]) => [
          `  ${pair}: ${made.length} ${made.length === 1 ? 'import' : 'imports'}`,
          ...made.slice(0, SHOWN).map(({ edge }) => `    ${asLine(edge)}`),
        ]);
      return [`These rooms need each other: ${knot.join(', ')}`, ...pairs.flat()].join('\n');
    })
    .join('\n\n');
}

/** The circles of files, each with the imports that make it: a text that is empty where there is none. */
export const circlesOfFiles = (edges: readonly Edge[]): string =>
  knotsOf(edges)
    .map((knot) => {
      const inside = edges.filter(({ from, to }) => knot.includes(from) && knot.includes(to));
      return ['These files need each other:', ...inside.map((edge) => `  ${asLine(edge)}`)].join('\n');
    })
    .join('\n\n');

const asLine = ({ from, to, typeOnly }: Edge): string => `${from} → ${to}${typeOnly ? ' (types)' : ''}`;
