import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas/atlas.ts';
import { placeOf, placesOfWork } from './atlas/places.ts';
import { dotsPath, frameAround } from './map/frame.ts';
import { municipalityPoints } from './map/work-places.ts';

/** Units of the drawing for a kilometre, and the room around the land. */
const SCALE = 0.3;
const MARGIN = 8;

/** The country in small: its size, and all municipalities as the dots of a path. */
export interface SmallCountry {
  width: number;
  height: number;
  dots: string;
}

const frameOf = (points: ReadonlyMap<string, { east: number; north: number }>): ReturnType<typeof frameAround> =>
  frameAround([...points.values()], SCALE, MARGIN);

/** What the small maps of all records have in common. */
export function smallCountry(atlas: Pick<Atlas, 'vocabulary'>): SmallCountry {
  const points = municipalityPoints(atlas);
  const { width, height, place } = frameOf(points);
  return { width, height, dots: dotsPath([...points.values()].map((point) => rounded(place(point)))) };
}

const rounded = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
  x: Math.round(x),
  y: Math.round(y),
});

/** The places of a record on the small map, as paths of dots; a region is the municipalities in it. */
export interface RecordMap {
  width: number;
  height: number;
  municipalities: string;
  regions: string;
  names: readonly string[];
}

/** Where a record's work is done, by the source; nothing where the source places it nowhere. */
export function recordMap(atlas: Atlas, record: AtlasRecord): RecordMap | undefined {
  const places = placesOfWork(record).map((code) => placeOf(atlas, code));
  if (places.length === 0) return undefined;
  const points = municipalityPoints(atlas);
  const { width, height, place } = frameOf(points);
  const pathOf = (codes: readonly string[]): string =>
    dotsPath(
      codes.flatMap((code) => {
        const point = points.get(code);
        return point === undefined ? [] : [rounded(place(point))];
      }),
    );
  const own = places.filter(({ kind }) => kind === 'municipality').map(({ code }) => code);
  // A region is drawn by itself only where the source names no municipality in it.
  const regions = places.filter(
    ({ kind, code }) => kind === 'region' && !own.some((member) => placeOf(atlas, member).region === code),
  );
  const within = [...atlas.places.values()]
    .filter(({ region }) => regions.some(({ code }) => code === region))
    .map(({ code }) => code);
  return {
    width,
    height,
    municipalities: pathOf(own),
    regions: pathOf(within),
    names: places.map(({ name }) => name),
  };
}
