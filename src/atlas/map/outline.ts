import type { DrawnPoint, Frame } from './frame.ts';
import type { GridPoint } from './tm35fin.ts';
import { tm35fin } from './tm35fin.ts';

/** A closed line of places as [longitude, latitude] in degrees. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** The outlines of an area on the grid: the mainland and its islands, each once around. */
export type Outline = readonly (readonly GridPoint[])[];

/** Projects the outlines of an area to the grid of Finland's official maps. */
export const outlineOf = (rings: readonly Ring[]): Outline =>
  rings.map((ring) => ring.map(([longitude, latitude]) => tm35fin(latitude, longitude)));

/** The area that a closed line encloses, in square units of its points. */
export function areaOf(points: readonly DrawnPoint[]): number {
  const twice = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** How far a point lies from the stretch between two others. */
function distanceFrom(a: DrawnPoint, b: DrawnPoint, { x, y }: DrawnPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / square;
  const at = Math.max(0, Math.min(1, part));
  return Math.hypot(x - a.x - at * dx, y - a.y - at * dy);
}

/**
 * A line with fewer points (Ramer, Douglas and Peucker): its ends stay, and no point that is left out
 * lies further from the new line than the tolerance.
 */
export function simplified(points: readonly DrawnPoint[], tolerance: number): DrawnPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let furthest = { index: 0, distance: 0 };
  for (let index = 1; index < points.length - 1; index += 1) {
    const point = points[index];
    const distance = point === undefined ? 0 : distanceFrom(first, last, point);
    if (distance > furthest.distance) furthest = { index, distance };
  }
  if (furthest.distance <= tolerance) return [first, last];
  const before = simplified(points.slice(0, furthest.index + 1), tolerance);
  return [...before.slice(0, -1), ...simplified(points.slice(furthest.index), tolerance)];
}

/** How finely an outline is drawn, in units of the drawing. */
export interface Fineness {
  /** How far the drawn line may lie from the line of the data. */
  tolerance: number;
  /** The area below which an island is left out. */
  leastIsland: number;
}

/** A closed path around every part of an area, as an SVG path; steps are relative, to keep it short. */
export function outlinePath(outline: Outline, frame: Frame, { tolerance, leastIsland }: Fineness): string {
  return outline
    .map((ring) => clipped(ring.slice(0, -1).map(frame.place), frame))
    .filter((points) => areaOf(points) >= leastIsland)
    .map((points) => simplified([...points, ...points.slice(0, 1)], tolerance))
    .filter(({ length }) => length > 3)
    .map(closedPath)
    .join('');
}

/** The part of a closed line that lies in a frame (Sutherland and Hodgman): it runs along the edges where it is cut. */
export const clipped = (
  ring: readonly DrawnPoint[],
  { width, height }: { width: number; height: number },
): DrawnPoint[] =>
  (
    [
      ['x', 0, 1],
      ['x', width, -1],
      ['y', 0, 1],
      ['y', height, -1],
    ] as const
  ).reduce<DrawnPoint[]>((points, [axis, edge, inward]) => cutAt(points, axis, edge, inward), [...ring]);

function cutAt(ring: readonly DrawnPoint[], axis: 'x' | 'y', edge: number, inward: 1 | -1): DrawnPoint[] {
  const depth = (point: DrawnPoint): number => (point[axis] - edge) * inward;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const [from, to] = [depth(before), depth(point)];
    const part = from / (from - to);
    const crossing = { x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part };
    return [...(from < 0 !== to < 0 ? [crossing] : []), ...(to < 0 ? [] : [point])];
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The last point of a ring is its first: the closing of the path stands for it. */
function closedPath(ring: readonly DrawnPoint[]): string {
  const [first, ...rest] = ring.slice(0, -1);
  if (first === undefined) return '';
  // Each step goes on from where the rounded ones have led, so that their errors do not add up.
  let at = { x: tenth(first.x), y: tenth(first.y) };
  const start = at;
  const steps = rest.map(({ x, y }) => {
    const [dx, dy] = [tenth(x - at.x), tenth(y - at.y)];
    at = { x: at.x + dx, y: at.y + dy };
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  });
  return `M${start.x} ${start.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
