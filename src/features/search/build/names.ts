import type { Atlas } from '../../../atlas/atlas.ts';
import { organisationOf } from '../../../atlas/labels.ts';
import { isPlaceOfWork, placeOf, placesOfWork, regionThen } from '../../../atlas/places.ts';
import type { AtlasRecord } from '../../../schema/record.ts';
import type { Lang } from '../../../schema/lang.ts';
import type { Localized } from '../../../schema/text.ts';
import { LANGS } from '../../../schema/lang.ts';
import { REGION_NATIONAL, REGION_UNKNOWN } from '../fields.ts';

/** A text and the language that its words are read in. */
export interface Phrase {
  text: string;
  lang: Lang;
}

const inAllLanguages = (text: Localized): Phrase[] => LANGS.map((lang) => ({ text: text[lang], lang }));

/** A name in whatever language: its words get Finnish keys, as every word of a query does beside its others. */
const asName = (text: string): Phrase => ({ text, lang: 'fi' });

/** A record of more places than this is about none of them in particular. */
const MOST_PLACES_THAT_TELL = 6;

const isAboutItsPlaces = (record: AtlasRecord): boolean => placesOfWork(record).length <= MOST_PLACES_THAT_TELL;

/** Places and organisations of a record, by all their names, and the codes of its project. */
export function namesOf(atlas: Atlas, record: AtlasRecord): Phrase[] {
  const places = placesOfWork(record)
    .filter((code) => isAboutItsPlaces(record) || placeOf(atlas, code).kind === 'region')
    .flatMap((code) => namesOfPlace(atlas, code));
  const organisations = record.organisations
    .filter(({ role }) => role !== 'mentioned')
    .flatMap(({ id, printed }) => namesOfOrganisation(atlas, id, printed));
  const codes =
    record.kind === 'project' ? [record.programme, ...(record.esf === undefined ? [] : [record.esf.code])] : [];
  return [...[...places, ...codes].map(asName), ...organisations];
}

/** Themes, target groups, regions and what the record only mentions. */
export function labelsOf(atlas: Atlas, record: AtlasRecord): Phrase[] {
  const { themes, targetGroups } = atlas.vocabulary;
  const groups = [...record.targetGroups.direct, ...record.targetGroups.indirect];
  const labels = [
    ...themes.filter(({ id }) => record.themes.includes(id)),
    ...targetGroups.filter(({ id }) => groups.includes(id)),
  ].flatMap(({ label }) => inAllLanguages(label));
  const languages = atlas.vocabulary.languages
    .filter(({ code }) => record.languages.includes(code))
    .flatMap(({ label }) => inAllLanguages(label));
  const topics = atlas.vocabulary.topics
    .filter(({ id }) => record.kind === 'idea' && record.topics.includes(id))
    .flatMap(({ label }) => inAllLanguages(label));
  const otherPlaces = record.places
    .filter((place) => !isPlaceOfWork(place) || !isAboutItsPlaces(record))
    .flatMap(({ code }) => namesOfPlace(atlas, code));
  const mentionedOrganisations = record.organisations
    .filter(({ role }) => role === 'mentioned')
    .flatMap(({ id, printed }) => namesOfOrganisation(atlas, id, printed));
  const regions = regionsOf(atlas, record).flatMap((code) => namesOfPlace(atlas, code));
  return [...labels, ...languages, ...topics, ...mentionedOrganisations, ...[...otherPlaces, ...regions].map(asName)];
}

const namesOfPlace = (atlas: Atlas, code: string): string[] => {
  const { name, otherNames } = placeOf(atlas, code);
  return [name, ...otherNames];
};

const namesOfOrganisation = (atlas: Atlas, id: string, printed: string): Phrase[] => {
  const { names, aliases } = organisationOf(atlas, id);
  const official = LANGS.flatMap((lang) => {
    const text = names[lang];
    return text === undefined ? [] : [{ text, lang }];
  });
  return [...official, ...[printed, ...aliases].map(asName)];
};

/** The regions where the work of a record is done, by their codes, as they were when it was. */
export function regionsOf(atlas: Atlas, record: AtlasRecord): string[] {
  const regions = placesOfWork(record).map((code) => regionThen(placeOf(atlas, code), record));
  return [...new Set(regions)].filter((code) => code !== undefined).toSorted();
}

/** The values of the filter `region`: regions, or that the work is nationwide, or that nobody says where. */
export function regionValues(atlas: Atlas, record: AtlasRecord): string[] {
  const regions = regionsOf(atlas, record);
  const national = record.scope === 'national' ? [REGION_NATIONAL] : [];
  return regions.length + national.length === 0 ? [REGION_UNKNOWN] : [...regions, ...national];
}

/** Where a record's work is done, as one line. */
export function placeLine(atlas: Atlas, record: AtlasRecord, nationwide: string): string {
  const names = placesOfWork(record).map((code) => placeOf(atlas, code).name);
  const shown = names.length > MOST_PLACES ? [...names.slice(0, MOST_PLACES), '…'] : names;
  return [...shown, ...(record.scope === 'national' ? [nationwide] : [])].join(', ');
}

const MOST_PLACES = 4;
