import type { Gazetteer } from '../../schema/place.ts';
import type { AtlasRecord } from '../../schema/record.ts';
import type { Atlas } from '../atlas.ts';
import { indexBy } from '../indexes.ts';
import { oncePer } from '../once-per.ts';
import { alphabetical } from '../order.ts';
import type { Place } from '../places.ts';
import { placeOf, placesOfWork } from '../places.ts';
import type { GridPoint } from './tm35fin.ts';
import { tm35fin } from './tm35fin.ts';

/** A municipality in which something is done, where it lies, and in how many records. */
export interface WorkPlace {
  place: Place;
  point: GridPoint;
  count: number;
}

/** Where each municipality of a gazetteer lies, by its code. */
export const pointsOfMunicipalities: (gazetteer: Gazetteer) => ReadonlyMap<string, GridPoint> = oncePer(
  ({ municipalities }: Gazetteer) => new Map(municipalities.map(({ code, lat, lon }) => [code, tm35fin(lat, lon)])),
);

/** Where each municipality of Finland lies, by its code. */
export const municipalityPoints = ({ vocabulary }: Pick<Atlas, 'vocabulary'>): ReadonlyMap<string, GridPoint> =>
  pointsOfMunicipalities(vocabulary.gazetteer);

/**
 * The municipalities of a map: those in which, by the source, something of the given records is done. The one
 * with the most records first, so that small circles are drawn upon large ones; as a dictionary orders them
 * where equal.
 */
export function workPlaces(atlas: Atlas, records: readonly AtlasRecord[]): WorkPlace[] {
  const points = municipalityPoints(atlas);
  const compare = alphabetical(atlas.lang);
  return [...indexBy(records, placesOfWork)]
    .flatMap(([code, { length: count }]) => {
      const place = placeOf(atlas, code);
      const point = points.get(code);
      return place.kind !== 'municipality' || point === undefined ? [] : [{ place, point, count }];
    })
    .toSorted((a, b) => b.count - a.count || compare(a.place.name, b.place.name));
}

/** The municipalities in which anything is done, as workPlaces has them; found once an atlas. */
export const allWorkPlaces: (atlas: Atlas) => readonly WorkPlace[] = oncePer((atlas: Atlas) =>
  workPlaces(atlas, atlas.records),
);

/** How many records the map holds, and how many it does not hold for which reason. They add up to all. */
export interface MapCounts {
  onMap: number;
  regionOnly: number;
  national: number;
  unknown: number;
}

export function countForMap(atlas: Atlas, records: readonly AtlasRecord[] = atlas.records): MapCounts {
  const groups = Map.groupBy(records, (record) => standingOf(atlas, record));
  const size = (standing: keyof MapCounts): number => groups.get(standing)?.length ?? 0;
  return {
    onMap: size('onMap'),
    regionOnly: size('regionOnly'),
    national: size('national'),
    unknown: size('unknown'),
  };
}

function standingOf(atlas: Atlas, record: AtlasRecord): keyof MapCounts {
  const kinds = placesOfWork(record).map((code) => placeOf(atlas, code).kind);
  if (kinds.includes('municipality')) return 'onMap';
  if (kinds.includes('region')) return 'regionOnly';
  return record.scope === 'national' ? 'national' : 'unknown';
}
