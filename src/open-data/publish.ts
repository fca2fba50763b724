import type { Gazetteer } from '../schema/place.ts';
import { namesOfMunicipality } from '../schema/place.ts';
import { historyOf } from '../atlas/history.ts';
import { byDocument } from '../atlas/order.ts';
import { routes } from '../routes/routes.ts';
import type { SourceDocument } from '../schema/content/source.ts';
import type { PublishedData, PublishedRecord } from '../schema/published.ts';
import type { Question } from '../schema/reading.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import type { Names } from '../schema/text.ts';
import { isMissing } from '../schema/text.ts';
import { LANGS } from '../schema/lang.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import { VERSION } from './versions.ts';

/**
 * The data that the site publishes: each record once, with the titles and addresses of all its editions.
 * @param documents each once
 */
export function publishedData(
  records: readonly AtlasRecord[],
  documents: readonly SourceDocument[],
  vocabulary: Vocabulary,
  generated: string,
): PublishedData {
  const places = placeNames(vocabulary.gazetteer);
  const organisations = new Map(vocabulary.organisations.map(({ id, names }) => [id, names]));
  const editionsOf = Map.groupBy(records.toSorted(byDocument), ({ kind, id }) => `${kind}/${id}`);
  const published = [...editionsOf.values()].flatMap((editions) => {
    const ordered = LANGS.flatMap((lang) => editions.filter((edition) => edition.lang === lang));
    const [first] = ordered;
    return first === undefined
      ? []
      : [{ ...publishedRecord(first, ordered, places, organisations), ...historyIn(vocabulary, first.id) }];
  });
  return {
    version: VERSION,
    generated,
    licence: 'CC-BY-4.0',
    documents: documents.map(publishedDocument),
    records: published,
  };
}

/** What happened to a record, without the hashes, which are the converter's. */
function historyIn(vocabulary: Vocabulary, id: string): Pick<PublishedRecord, 'history'> {
  const lines = historyOf(vocabulary).get(id);
  return lines === undefined ? {} : { history: lines.map(({ day, what }) => ({ day, what })) };
}

/** A document without what is only of one of its editions. */
function publishedDocument({
  file: _file,
  sha256: _sha256,
  records: _records,
  lines: _lines,
  persons: _persons,
  lang: _lang,
  onlyIn: _onlyIn,
  ...document
}: SourceDocument): PublishedData['documents'][number] {
  return document;
}

const NO_SUMMARY = { missing: 'not-curated' } as const;

type NamesById = ReadonlyMap<string, Names>;

function publishedRecord(
  record: AtlasRecord,
  editions: readonly AtlasRecord[],
  placesByCode: NamesById,
  organisationsById: NamesById,
): PublishedRecord {
  const {
    lang: edition,
    facts: figures,
    source,
    places,
    organisations,
    languageLines: _lines,
    reading: _reading,
    summaries: curated,
    onlyIn: _only,
    ...rest
  } = record;
  const { id: document, ...where } = source;
  const summaries = {
    ...curated,
    ...inEditions(editions, ({ summary }) => (isMissing(summary) ? undefined : summary)),
  };
  const summary = Object.keys(summaries).length === 0 ? NO_SUMMARY : summaries;
  const shared = {
    edition,
    urls: inEditions(editions, ({ lang, kind, id }) => routes.record(lang, kind, id).slice(1)),
    title: inEditions(editions, ({ title }) => title),
    summary,
    places: places.map((place) => ({ ...place, ...namesFrom(placesByCode, place.code) })),
    organisations: organisations.map((organisation) => ({
      ...organisation,
      ...namesFrom(organisationsById, organisation.id),
    })),
    figures,
    source: { document, ...where },
    ...readingsOf(record, editions),
  };
  switch (rest.kind) {
    case 'practice':
      return { ...rest, ...shared };
    case 'project': {
      const { spans: _spans, ...project } = rest;
      return { ...project, ...shared };
    }
    case 'idea':
      return { ...rest, ...shared };
    case 'model':
      return { ...rest, ...shared };
    default:
      return rest satisfies never;
  }
}

/** What the original answers, with its words in every edition and their place in the first one. */
function readingsOf(
  { reading }: AtlasRecord,
  editions: readonly AtlasRecord[],
): Pick<PublishedRecord, 'readings'> | undefined {
  if (reading === undefined) return undefined;
  const answer = (question: Question): NonNullable<PublishedRecord['readings']>['money'] => {
    const said = reading.says[question];
    const state = reading.states[question];
    if (said === undefined) return { state };
    const { says: _says, ...place } = said;
    return { state, says: inEditions(editions, (edition) => edition.reading?.says[question]?.says), ...place };
  };
  return {
    readings: {
      on: reading.on,
      money: answer('money'),
      time: answer('time'),
      who: answer('who'),
      where: answer('where'),
      languages: answer('languages'),
    },
  };
}

const inEditions = (
  editions: readonly AtlasRecord[],
  textOf: (edition: AtlasRecord) => string | undefined,
): Partial<Record<Lang, string>> =>
  Object.fromEntries(
    editions.flatMap((edition) => {
      const text = textOf(edition);
      return text === undefined ? [] : [[edition.lang, text]];
    }),
  );

function namesFrom(names: NamesById, id: string): { name: string; names: Names } {
  const found = names.get(id);
  if (found === undefined) throw new Error(`Found ${id}, expected a place or an organisation of the vocabulary`);
  return { name: found.fi, names: found };
}

function placeNames({ regions, municipalities }: Gazetteer): NamesById {
  return new Map([
    ...regions.map(({ code, name_fi: fi, name_sv: sv, name_en: en }) => [code, { fi, sv, en }] as const),
    ...municipalities.map((entry) => [entry.code, namesOfMunicipality(entry)] as const),
  ]);
}
