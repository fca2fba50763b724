import type { OrganisationRef } from '../schema/organisation.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { alphabetical } from './order.ts';
import type { Atlas } from './atlas.ts';
import type { Place } from './places.ts';
import { placeOf, placesMentioned, placesOfWork } from './places.ts';

/** The records of a place: where it is done, and where it is only named. */
export interface RecordsOfPlace {
  done: AtlasRecord[];
  mentioned: AtlasRecord[];
}

export const recordsOfPlace = ({ records }: Atlas, code: string): RecordsOfPlace => ({
  done: records.filter((record) => placesOfWork(record).includes(code)),
  mentioned: records.filter((record) => placesMentioned(record).includes(code)),
});

/** The records of a region's municipalities, each once. */
export const recordsInRegion = (atlas: Atlas, region: string): AtlasRecord[] =>
  atlas.records.filter((record) => {
    const work = placesOfWork(record);
    return !work.includes(region) && work.some((code) => placeOf(atlas, code).region === region);
  });

/** The places of a kind that any record names, as a dictionary orders them. */
export function placesWithRecords(atlas: Atlas, kind: Place['kind']): Place[] {
  const codes = new Set(atlas.records.flatMap(({ places }) => places.map(({ code }) => code)));
  const named = [...codes].map((code) => placeOf(atlas, code));
  const regions = named.flatMap(({ region }) => (region === undefined ? [] : [placeOf(atlas, region)]));
  const compare = alphabetical(atlas.lang);
  return [...new Set([...named, ...regions])]
    .filter((place) => place.kind === kind)
    .toSorted((a, b) => compare(a.name, b.name));
}

export const recordsOfTheme = ({ records }: Atlas, theme: string): AtlasRecord[] =>
  records.filter(({ themes }) => themes.includes(theme));

/** The records of a target group: those whose work meets it, and those from which it gains through others. */
export const recordsOfGroup = (
  { records }: Atlas,
  group: string,
): { direct: AtlasRecord[]; indirect: AtlasRecord[] } => ({
  direct: records.filter(({ targetGroups }) => targetGroups.direct.includes(group)),
  indirect: records.filter(
    ({ targetGroups: { direct, indirect } }) => indirect.includes(group) && !direct.includes(group),
  ),
});

/** The records of an organisation by its role in them; a record stands under each of its roles. */
export function recordsOfOrganisation({ records }: Atlas, id: string): Map<OrganisationRef['role'], AtlasRecord[]> {
  const roles = records.flatMap((record) =>
    [...new Set(record.organisations.filter((organisation) => organisation.id === id).map(({ role }) => role))].map(
      (role) => ({ role, record }),
    ),
  );
  return new Map(
    [...Map.groupBy(roles, ({ role }) => role)].map(([role, found]) => [role, found.map(({ record }) => record)]),
  );
}

/** How many records an organisation is in. */
export const countOfOrganisation = ({ records }: Atlas, id: string): number =>
  records.filter(({ organisations }) => organisations.some((organisation) => organisation.id === id)).length;
