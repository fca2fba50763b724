import type { Atlas } from '../atlas/atlas.ts';
import type { Place } from '../atlas/places.ts';
import type { DrawnPoint, Frame } from './frame.ts';
import { municipalityPoints } from './work-places.ts';

/** A region's name on a map, in the middle of its municipalities. */
export interface RegionName extends DrawnPoint {
  place: Place;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where the names of regions stand: each in the middle of its municipalities, since no borders are known. */
export function regionNames(atlas: Atlas, regions: readonly Place[], frame: Frame): RegionName[] {
  const points = municipalityPoints(atlas);
  return regions.map((place) => {
    const own = atlas.vocabulary.gazetteer.municipalities
      .filter(({ region_code }) => region_code === place.code)
      .flatMap(({ code }) => points.get(code) ?? []);
    if (own.length === 0) throw new Error(`Found no municipality of the region ${place.code}, expected at least one.`);
    const middle = { east: mean(own.map(({ east }) => east)), north: mean(own.map(({ north }) => north)) };
    return { place, ...frame.place(middle) };
  });
}
