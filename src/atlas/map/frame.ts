import type { GridPoint } from './tm35fin.ts';

/** A point of a drawing. */
export interface DrawnPoint {
  x: number;
  y: number;
}

/** A part of the grid as a drawing: how large it is, and where a point of the grid lies in it. */
export interface Frame {
  width: number;
  height: number;
  place: (point: GridPoint) => DrawnPoint;
}

const METRES_IN_KM = 1000;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * A frame around points of the grid, north up.
 * @param points what must be in it; at least one
 * @param scale units of the drawing for a kilometre
 * @param margin units of the drawing on every side
 */
export function frameAround(points: readonly GridPoint[], scale: number, margin: number): Frame {
  if (points.length === 0) throw new Error('Found no point to draw a map around, expected at least one.');
  const [west, east] = edgesOf(points.map((point) => point.east));
  const [south, north] = edgesOf(points.map((point) => point.north));
  const units = (metres: number): number => (metres / METRES_IN_KM) * scale;
  return {
    width: Math.ceil(units(east - west) + 2 * margin),
    height: Math.ceil(units(north - south) + 2 * margin),
    place: (point) => ({
      x: tenths(units(point.east - west) + margin),
      y: tenths(units(north - point.north) + margin),
    }),
  };
}

const edgesOf = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

/** A path that, drawn with round caps, puts a dot on every point. */
export const dotsPath = (points: readonly DrawnPoint[]): string => points.map(({ x, y }) => `M${x} ${y}h0`).join('');

/**
 * The same for points of whole units, each once, from west to east and each a step from the one before it: half the bytes
 * of a path of many dots.
 */
export function steppedDotsPath(points: readonly DrawnPoint[]): string {
  const ordered = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return ordered
    .map(({ x, y }, index) => {
      const before = ordered[index - 1];
      if (before === undefined) return `M${x} ${y}h0`;
      const down = y - before.y;
      if (x === before.x && down === 0) return '';
      return `m${x - before.x}${down < 0 ? '' : ' '}${down}h0`;
    })
    .join('');
}
