import type { OrganisationRef } from '../schema/organisation.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { alphabetical } from './order.ts';
import type { Atlas } from './atlas.ts';
import type { RecordsOfGroup, RecordsOfPlace } from './indexes.ts';
import { oncePer } from './once-per.ts';
import type { Place } from './places.ts';
import { placeOf } from './places.ts';

export type { RecordsOfGroup, RecordsOfPlace } from './indexes.ts';

const NOWHERE: RecordsOfPlace = { done: [], mentioned: [], within: [] };
const NOBODY: RecordsOfGroup = { direct: [], indirect: [] };

export const recordsOfPlace = ({ byPlace }: Pick<Atlas, 'byPlace'>, code: string): RecordsOfPlace =>
  byPlace.get(code) ?? NOWHERE;

/** The records of a region's municipalities, each once. */
export const recordsInRegion = (atlas: Pick<Atlas, 'byPlace'>, region: string): readonly AtlasRecord[] =>
  recordsOfPlace(atlas, region).within;

/** The places that any record names, and their regions, by their kind, as a dictionary orders them. */
const namedPlaces = oncePer((atlas: Atlas): ReadonlyMap<Place['kind'], readonly Place[]> => {
  const codes = new Set(atlas.records.flatMap(({ places }) => places.map(({ code }) => code)));
  const named = [...codes].map((code) => placeOf(atlas, code));
  const regions = named.flatMap(({ region }) => (region === undefined ? [] : [placeOf(atlas, region)]));
  const compare = alphabetical(atlas.lang);
  return Map.groupBy(
    [...new Set([...named, ...regions])].toSorted((a, b) => compare(a.name, b.name)),
    ({ kind }) => kind,
  );
});

/** The places of a kind that any record names, as a dictionary orders them. */
export const placesWithRecords = (atlas: Atlas, kind: Place['kind']): readonly Place[] =>
  namedPlaces(atlas).get(kind) ?? [];

const municipalitiesByRegion = oncePer((atlas: Atlas) =>
  Map.groupBy(placesWithRecords(atlas, 'municipality'), ({ region }) => region),
);

/** The municipalities of a region that any record names, as a dictionary orders them. */
export const municipalitiesWithRecords = (atlas: Atlas, region: string | undefined): readonly Place[] =>
  municipalitiesByRegion(atlas).get(region) ?? [];

export const recordsOfTheme = ({ byTheme }: Pick<Atlas, 'byTheme'>, theme: string): readonly AtlasRecord[] =>
  byTheme.get(theme) ?? [];

/** The records of a target group: those whose work meets it, and those from which it gains through others. */
export const recordsOfGroup = ({ byGroup }: Pick<Atlas, 'byGroup'>, group: string): RecordsOfGroup =>
  byGroup.get(group) ?? NOBODY;

/** The records of an organisation by its role in them; a record stands under each of its roles. */
export function recordsOfOrganisation(
  { byOrganisation }: Pick<Atlas, 'byOrganisation'>,
  id: string,
): Map<OrganisationRef['role'], AtlasRecord[]> {
  const roles = (byOrganisation.get(id) ?? []).flatMap((record) =>
    [...new Set(record.organisations.filter((organisation) => organisation.id === id).map(({ role }) => role))].map(
      (role) => ({ role, record }),
    ),
  );
  return new Map(
    [...Map.groupBy(roles, ({ role }) => role)].map(([role, found]) => [role, found.map(({ record }) => record)]),
  );
}

/** How many records an organisation is in. */
export const countOfOrganisation = ({ byOrganisation }: Pick<Atlas, 'byOrganisation'>, id: string): number =>
  byOrganisation.get(id)?.length ?? 0;
