import type { AtlasRecord } from '../schema/record.ts';
import type { Place } from './places.ts';
import { placesMentioned, placesOfWork, regionThen } from './places.ts';

type Records = readonly AtlasRecord[];

/** The records of a place: where it is done, where it is only named, and what is done in a region's municipalities. */
export interface RecordsOfPlace {
  done: Records;
  mentioned: Records;
  /** Of a region: done in a municipality of it, and not in the region as a whole. */
  within: Records;
}

/** The records of a target group: those whose work meets it, and those from which it gains through others. */
export interface RecordsOfGroup {
  direct: Records;
  indirect: Records;
}

/** The records of a language by what they have. Each list is in the site's order and has a record once. */
export interface RecordIndexes {
  byId: ReadonlyMap<string, AtlasRecord>;
  /** By the code of a municipality or a region. */
  byPlace: ReadonlyMap<string, RecordsOfPlace>;
  /** Whatever the organisation is to them. */
  byOrganisation: ReadonlyMap<string, Records>;
  byTheme: ReadonlyMap<string, Records>;
  byGroup: ReadonlyMap<string, RecordsOfGroup>;
  /** By the id of the document that they were read from. */
  bySource: ReadonlyMap<string, Records>;
  /** By the entry of the glossary that the text marks. */
  byTerm: ReadonlyMap<string, Records>;
  /** By what has changed since, of what the text names. */
  byChange: ReadonlyMap<string, Records>;
}

/** Puts each record under each of its values, once; the records stay in their order. */
export function indexBy(
  records: Records,
  valuesOf: (record: AtlasRecord) => readonly string[],
): ReadonlyMap<string, Records> {
  const index = new Map<string, AtlasRecord[]>();
  for (const record of records) {
    for (const value of new Set(valuesOf(record))) {
      const found = index.get(value);
      if (found === undefined) index.set(value, [record]);
      else found.push(record);
    }
  }
  return index;
}

/**
 * The indexes of the records of a language, in as many steps as the records have values.
 * @param records in the site's order
 * @param places the gazetteer by its codes; a place that it lacks is in no region
 */
export function recordIndexes(records: Records, places: ReadonlyMap<string, Place>): RecordIndexes {
  const done = indexBy(records, placesOfWork);
  const mentioned = indexBy(records, placesMentioned);
  const within = indexBy(records, (record) => {
    const work = placesOfWork(record);
    return work
      .flatMap((code) => {
        const place = places.get(code);
        return (place && regionThen(place, record)) ?? [];
      })
      .filter((region) => !work.includes(region));
  });
  const direct = indexBy(records, ({ targetGroups }) => targetGroups.direct);
  const indirect = indexBy(records, ({ targetGroups }) =>
    targetGroups.indirect.filter((group) => !targetGroups.direct.includes(group)),
  );
  return {
    byId: new Map(records.map((record) => [record.id, record])),
    byPlace: new Map(
      keysOf(done, mentioned, within).map((code) => [
        code,
        { done: done.get(code) ?? [], mentioned: mentioned.get(code) ?? [], within: within.get(code) ?? [] },
      ]),
    ),
    byOrganisation: indexBy(records, ({ organisations }) => organisations.map(({ id }) => id)),
    byTheme: indexBy(records, ({ themes }) => themes),
    byGroup: new Map(
      keysOf(direct, indirect).map((group) => [
        group,
        { direct: direct.get(group) ?? [], indirect: indirect.get(group) ?? [] },
      ]),
    ),
    bySource: indexBy(records, ({ source }) => [source.id]),
    byTerm: indexBy(records, ({ terms }) => terms),
    byChange: indexBy(records, ({ changes }) => changes),
  };
}

const keysOf = (...indexes: readonly ReadonlyMap<string, Records>[]): string[] => [
  ...new Set(indexes.flatMap((index) => [...index.keys()])),
];
