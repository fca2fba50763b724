import type { Gazetteer, PlaceRef } from '../schema/place.ts';
import { namesOfMunicipality } from '../schema/place.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import type { Names } from '../schema/text.ts';
import { isMissing, nameIn } from '../schema/text.ts';
import { routes } from '../routes/routes.ts';
import { slugOf } from '../schema/slug.ts';
import { oncePer } from './once-per.ts';

/** A municipality or a region as the pages of one language show it. */
export interface Place {
  code: string;
  kind: 'municipality' | 'region';
  name: string;
  /** The language of the name, where the reader's has none of its own. */
  nameLang: Lang;
  /** Names in other languages that lead to the same place. */
  otherNames: readonly string[];
  /** The region of a municipality today. */
  region: string | undefined;
  /** The region in which it lay until the day before `until`, where it has moved to another. */
  earlier: { region: string; until: string } | undefined;
  /** The part of its address that its name gives. */
  slug: string;
  route: string;
}

/** All places of the gazetteer by their codes. */
export function placesByCode(gazetteer: Gazetteer, lang: Lang): Map<string, Place> {
  const moves = new Map(gazetteer.region_moves.map((move) => [move.code, { region: move.from, until: move.date }]));
  const place = (kind: Place['kind'], code: string, names: Names, region?: string): Place => {
    const { text, lang: named } = nameIn(names, lang);
    /** The English name of a municipality is its Swedish one. */
    const nameLang = kind === 'municipality' && named === 'en' ? 'sv' : named;
    const otherNames = [...new Set(Object.values(names).filter((name) => name !== undefined))].filter(
      (name) => name !== text,
    );
    const slug = slugOf(names.fi);
    return {
      code,
      kind,
      name: text,
      nameLang,
      otherNames,
      region,
      earlier: moves.get(code),
      slug,
      route: routes[kind](lang, slug),
    };
  };
  return new Map(
    [
      ...gazetteer.regions.map(({ code, name_fi, name_sv, name_en }) =>
        place('region', code, { fi: name_fi, sv: name_sv, en: name_en }),
      ),
      ...gazetteer.municipalities.map((entry) =>
        place('municipality', entry.code, namesOfMunicipality(entry), entry.region_code),
      ),
    ].map((entry) => [entry.code, entry]),
  );
}

const municipalitiesByRegion = oncePer(({ municipalities }: Gazetteer) =>
  Map.groupBy(municipalities, ({ region_code }) => region_code),
);

/** The codes of all municipalities of a region, as the gazetteer orders them. */
export const municipalitiesOf = (gazetteer: Gazetteer, region: string): string[] =>
  (municipalitiesByRegion(gazetteer).get(region) ?? []).map(({ code }) => code);

/** A place by its code. */
export function placeOf({ places }: { places: ReadonlyMap<string, Place> }, code: string): Place {
  const place = places.get(code);
  if (place === undefined) throw new Error(`Found the place ${code}, expected a code of the gazetteer.`);
  return place;
}

/**
 * The region of a place at the time of which a record speaks, where the record puts it: a text of 2018 has Kuhmoinen
 * in Central Finland, to which it belonged until 2021.
 * @returns the region itself for a region
 */
export function regionThen(
  { kind, code, region, earlier }: Place,
  { source: { asOf } }: Pick<AtlasRecord, 'source'>,
): string | undefined {
  if (kind === 'region') return code;
  return earlier !== undefined && !isMissing(asOf) && asOf < earlier.until ? earlier.region : region;
}

/** Tells a place where something is done from one that the text only names. */
export const isPlaceOfWork = ({ role }: PlaceRef): boolean => role !== 'mentioned';

/** The codes of the places where a record's work is done. */
export const placesOfWork = (record: AtlasRecord): string[] => [
  ...new Set(record.places.filter(isPlaceOfWork).map(({ code }) => code)),
];

/** The codes of the places that a record only names. */
export const placesMentioned = (record: AtlasRecord): string[] => {
  const work = new Set(placesOfWork(record));
  return [...new Set(record.places.map(({ code }) => code))].filter((code) => !work.has(code));
};
