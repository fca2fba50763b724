import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import { placeOf, placesOfWork, regionThen } from './places.ts';
import { smallGround } from './map/finland.ts';
import { steppedDotsPath } from './map/frame.ts';
import type { Outline } from './map/outline.ts';
import { municipalityPoints } from './map/work-places.ts';

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

/** Where a record's work is done, by the source, on the ground of the small maps; nothing where the source places it nowhere. */
export function recordMap(atlas: Atlas, record: AtlasRecord, outline: Outline): RecordMap | undefined {
  const places = placesOfWork(record).map((code) => placeOf(atlas, code));
  if (places.length === 0) return undefined;
  const points = municipalityPoints(atlas);
  const { width, height, place } = smallGround(atlas, outline).frame;
  const pathOf = (codes: readonly string[]): string =>
    steppedDotsPath(
      codes.flatMap((code) => {
        const point = points.get(code);
        return point === undefined ? [] : [rounded(place(point))];
      }),
    );
  const own = places.filter(({ kind }) => kind === 'municipality').map(({ code }) => code);
  // A region is drawn by itself only where the source names no municipality in it.
  const named = new Set(own.map((member) => regionThen(placeOf(atlas, member), record)));
  const regions = new Set(
    places.filter(({ kind, code }) => kind === 'region' && !named.has(code)).map(({ code }) => code),
  );
  const within = regions.size === 0 ? [] : municipalitiesIn(atlas, regions);
  return {
    width,
    height,
    municipalities: pathOf(own),
    regions: pathOf(within),
    names: places.map(({ name }) => name),
  };
}

/** The municipalities of regions, as the gazetteer orders them. */
const municipalitiesIn = ({ places }: Atlas, regions: ReadonlySet<string>): string[] =>
  [...places.values()].flatMap(({ code, region }) => (region !== undefined && regions.has(region) ? [code] : []));
