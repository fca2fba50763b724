import type { Practice } from '../schema/record.ts';
import { alphabetical } from './order.ts';
import type { Atlas } from './atlas.ts';
import type { Place } from './places.ts';
import { placeOf, placesOfWork } from './places.ts';

/** The practices by place: municipalities, then regions, then those without a place. */
export interface PracticesByPlace {
  municipalities: { place: Place; practices: Practice[] }[];
  regions: { place: Place; practices: Practice[] }[];
  national: Practice[];
  unknown: Practice[];
}

/** The places under which a practice is listed: those of its owners, or else all where it is done. */
function headPlaces(practice: Practice): string[] {
  const owners = practice.places.filter(({ role }) => role === 'owner').map(({ code }) => code);
  return owners.length > 0 ? [...new Set(owners)] : placesOfWork(practice);
}

/** Groups the practices by place, each group and its places as a dictionary orders them. */
export function practicesByPlace(atlas: Atlas): PracticesByPlace {
  const compare = alphabetical(atlas.lang);
  const placed = atlas.practices.flatMap((practice) => headPlaces(practice).map((code) => ({ code, practice })));
  const groups = [...Map.groupBy(placed, ({ code }) => code)]
    .map(([code, found]) => ({ place: placeOf(atlas, code), practices: found.map(({ practice }) => practice) }))
    .toSorted((a, b) => compare(a.place.name, b.place.name));
  const placeless = atlas.practices.filter((practice) => headPlaces(practice).length === 0);
  return {
    municipalities: groups.filter(({ place }) => place.kind === 'municipality'),
    regions: groups.filter(({ place }) => place.kind === 'region'),
    national: placeless.filter(({ scope }) => scope === 'national'),
    unknown: placeless.filter(({ scope }) => scope !== 'national'),
  };
}
