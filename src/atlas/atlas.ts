import type { AtlasRecord, Idea, Model, Practice, Project } from '../schema/record.ts';
import type { SourceDocument } from '../schema/content/source.ts';
import type { Lang } from '../schema/lang.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import type { RecordIndexes } from './indexes.ts';
import { recordIndexes } from './indexes.ts';
import { byDocument, compareCodeUnits } from './order.ts';
import type { Place } from './places.ts';
import { placesByCode } from './places.ts';
import { documentsInLanguage, inLanguage } from './stand-in.ts';

/**
 * Everything that the pages of one language are made of, with the indexes of its records. What else is worked out
 * of all records is worked out once an atlas, too (once-per.ts): no page goes through the whole collection.
 */
export interface Atlas extends RecordIndexes {
  lang: Lang;
  /** The languages that have pages, this one among them. */
  langs: readonly Lang[];
  /** The day of the build, YYYY-MM-DD. */
  day: string;
  records: readonly AtlasRecord[];
  practices: readonly Practice[];
  projects: readonly Project[];
  ideas: readonly Idea[];
  models: readonly Model[];
  documents: readonly SourceDocument[];
  vocabulary: Vocabulary;
  places: ReadonlyMap<string, Place>;
  /** The languages in which a record stands, by its id. */
  editions: ReadonlyMap<string, readonly Lang[]>;
}

export interface AtlasInput {
  langs: readonly Lang[];
  day: string;
  records: readonly AtlasRecord[];
  documents: readonly SourceDocument[];
  vocabulary: Vocabulary;
}

/** Puts together what the pages of one language need. Pure: the order of the input does not matter. */
export function buildAtlas(lang: Lang, { langs, day, records, documents, vocabulary }: AtlasInput): Atlas {
  const own = inLanguage(records, lang).toSorted(byDocument);
  const editions = Map.groupBy(records, ({ id }) => id);
  const places = placesByCode(vocabulary.gazetteer, lang);
  return {
    ...recordIndexes(own, places),
    lang,
    langs,
    day,
    vocabulary,
    records: own,
    practices: own.filter((record) => record.kind === 'practice'),
    projects: own.filter((record) => record.kind === 'project'),
    ideas: own.filter((record) => record.kind === 'idea'),
    models: own.filter((record) => record.kind === 'model'),
    documents: documentsInLanguage(documents, lang).toSorted((a, b) => compareCodeUnits(a.id, b.id)),
    places,
    editions: new Map(
      [...editions].map(([id, found]) => [id, langs.filter((other) => found.some((record) => record.lang === other))]),
    ),
  };
}
