import type { CuratedErratum, CuratedRecord, LanguageEntry, Objective, TargetGroup, Theme, Topic } from './curation.ts';
import type { Change, Term } from './glossary.ts';
import type { Organisation } from './organisation.ts';
import type { Gazetteer } from './place.ts';
import type { CuratedReading, Question } from './reading.ts';
import type { CuratedRelation } from './relation.ts';

/** Everything that curation says, as read from its folder (seeds/curation). */
export interface Vocabulary {
  themes: readonly Theme[];
  targetGroups: readonly TargetGroup[];
  topics: readonly Topic[];
  objectives: readonly Objective[];
  languages: readonly LanguageEntry[];
  organisations: readonly Organisation[];
  errata: readonly CuratedErratum[];
  glossary: readonly Term[];
  changes: readonly Change[];
  gazetteer: Gazetteer;
  /** What curation says of each record, by the record's id. */
  records: ReadonlyMap<string, CuratedRecord>;
  /** Where it says so. */
  recordPlaces: ReadonlyMap<string, { file: string; line: number }>;
  /** Relations between records, each with the line of its entry. */
  relations: readonly PlacedRelation[];
  /** What the originals answer to the five questions, by the record's id. */
  readings: ReadonlyMap<string, PlacedReading>;
}

/** A reading, and where curation says it: the file, the line of its entry, and those of its answers. */
export interface PlacedReading {
  reading: CuratedReading;
  at: { file: string; line: number };
  lines: Partial<Record<Question, number>>;
}

/** A relation, and where curation says it. */
export interface PlacedRelation {
  relation: CuratedRelation;
  at: { file: string; line: number };
}
