import type { OrganisationRef } from '../schema/organisation.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { alphabetical } from './order.ts';
import type { Atlas } from './atlas.ts';
import type { RecordsOfGroup, RecordsOfPlace } from './indexes.ts';
import { oncePer } from './once-per.ts';
import type { Place } from './places.ts';
import { placeOf, regionThen } from './places.ts';

export type { RecordsOfGroup, RecordsOfPlace } from './indexes.ts';

const NOWHERE: RecordsOfPlace = { done: [], mentioned: [], within: [] };
const NOBODY: RecordsOfGroup = { direct: [], indirect: [] };

export const recordsOfPlace = ({ byPlace }: Pick<Atlas, 'byPlace'>, code: string): RecordsOfPlace =>
  byPlace.get(code) ?? NOWHERE;

/** The records of a region's municipalities, each once. */
export const recordsInRegion = (atlas: Pick<Atlas, 'byPlace'>, region: string): readonly AtlasRecord[] =>
  recordsOfPlace(atlas, region).within;

/** The places that any record names, and their regions, today's and those of the record's time, by their kind, as a dictionary orders them. */
const namedPlaces = oncePer((atlas: Atlas): ReadonlyMap<Place['kind'], readonly Place[]> => {
  const named = [...atlas.byPlace.keys()].map((code) => placeOf(atlas, code));
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

/** The regions to which the records that name a municipality put it; each record speaks of its own time. */
const regionsOfMunicipality = (atlas: Atlas, municipality: Place): string[] => {
  const { done, mentioned } = recordsOfPlace(atlas, municipality.code);
  return [...new Set([...done, ...mentioned].flatMap((record) => regionThen(municipality, record) ?? []))];
};

const municipalitiesByRegion = oncePer((atlas: Atlas): ReadonlyMap<string, readonly Place[]> => {
  const members = placesWithRecords(atlas, 'municipality').flatMap((municipality) =>
    regionsOfMunicipality(atlas, municipality).map((region) => ({ region, municipality })),
  );
  return new Map(
    [...Map.groupBy(members, ({ region }) => region)].map(([region, found]) => [
      region,
      found.map(({ municipality }) => municipality),
    ]),
  );
});

/** The municipalities of a region that any record names as such, as a dictionary orders them. */
export const municipalitiesWithRecords = (atlas: Atlas, region: string | undefined): readonly Place[] =>
  region === undefined ? [] : (municipalitiesByRegion(atlas).get(region) ?? []);

/** The records done in a municipality at a time when it lay in a region. */
export const recordsDoneIn = (atlas: Atlas, municipality: Place, region: string): AtlasRecord[] =>
  recordsOfPlace(atlas, municipality.code).done.filter((record) => regionThen(municipality, record) === region);

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
