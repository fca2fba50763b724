import type { Atlas } from '../atlas.ts';
import type { Place } from '../places.ts';
import { municipalitiesOf } from '../places.ts';
import type { DrawnPoint, Frame } from './frame.ts';
import { municipalityPoints } from './work-places.ts';

/** A region's name on a map, in the middle of its municipalities. */
export interface RegionName extends DrawnPoint {
  place: Place;
}

/** The space between the lines of a name and of its number, in units of the drawing. */
export const NUMBER_LINE = 16;
/** The width of a letter, how far it rises over its line and falls below, and half the width of a number. */
const LETTER = { width: 8, rise: 12, fall: 4, halfNumber: 12 };
/** How far a name may be moved from the middle, the shortest way first. */
const MOVES = [0, 6, -6, 12, -12, 18, -18, 24, -24, 30, -30, 36, -36, 42, -42];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - LETTER.rise,
  bottom: y + LETTER.fall,
});

/** What a name and the number under it cover. */
export const coveredBy = ({ place, x, y }: RegionName): Box[] => [
  boxAround(x, y, (place.name.length * LETTER.width) / 2),
  boxAround(x, y + NUMBER_LINE, LETTER.halfNumber),
];

export const isApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/**
 * Where the names of regions stand: each in the middle of its municipalities, since no borders are known, or as
 * little above or below it as keeps the names apart.
 */
export function regionNames(atlas: Atlas, regions: readonly Place[], frame: Frame): RegionName[] {
  const points = municipalityPoints(atlas);
  const placed: RegionName[] = [];
  for (const place of regions) {
    const own = municipalitiesOf(atlas.vocabulary.gazetteer, place.code).flatMap((code) => points.get(code) ?? []);
    if (own.length === 0) throw new Error(`Found no municipality of the region ${place.code}, expected at least one.`);
    const middle = { east: mean(own.map(({ east }) => east)), north: mean(own.map(({ north }) => north)) };
    const { x, y } = frame.place(middle);
    const taken = placed.flatMap(coveredBy);
    const candidates = MOVES.map((move) => ({ place, x, y: Math.round((y + move) * 10) / 10 }));
    const free = candidates.find((name) => coveredBy(name).every((box) => taken.every((other) => isApart(box, other))));
    placed.push(free ?? { place, x, y });
  }
  return placed;
}
