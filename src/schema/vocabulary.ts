import type {
  Counted,
  CuratedErratum,
  CuratedFigure,
  CuratedRecord,
  LanguageEntry,
  Objective,
  OriginalPlace,
  TargetGroup,
  Theme,
  Topic,
} from './curation.ts';
import type { Change, Term } from './glossary.ts';
import type { HistoryLine } from './history.ts';
import type { Organisation } from './organisation.ts';
import type { Gazetteer } from './place.ts';
import type { CuratedReading } from './reading.ts';
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
  /** What texts count. */
  counted: readonly Counted[];
  /** What single numbers of records count, each with the line of its entry. */
  figures: readonly PlacedFigure[];
  /** What curation says of each record, by the record's id. */
  records: ReadonlyMap<string, CuratedRecord>;
  /** Where it says so. */
  recordPlaces: ReadonlyMap<string, { file: string; line: number }>;
  /** Relations between records, each with the line of its entry. */
  relations: readonly PlacedRelation[];
  /** What the originals answer to the five questions, by the record's id. */
  readings: ReadonlyMap<string, PlacedEntry<CuratedReading>>;
  /** What happened to records, in the order of the file; empty where no history is kept. */
  history: readonly HistoryLine[];
  /** Where the text of an original that was read has the record, by the record's id. */
  originals: ReadonlyMap<string, PlacedEntry<OriginalPlace>>;
}

/** What curation says of one record, and where: the file, the line of the entry, and those of its keys. */
export interface PlacedEntry<T> {
  entry: T;
  at: { file: string; line: number };
  lines: ReadonlyMap<string, number>;
}

/** A relation, and where curation says it. */
export interface PlacedRelation {
  relation: CuratedRelation;
  at: { file: string; line: number };
}

/** What a number of a record counts, and where curation says it. */
export interface PlacedFigure {
  figure: CuratedFigure;
  at: { file: string; line: number };
}

/** A vocabulary that knows nothing. */
export const EMPTY_VOCABULARY: Vocabulary = {
  themes: [],
  targetGroups: [],
  topics: [],
  objectives: [],
  languages: [],
  organisations: [],
  errata: [],
  glossary: [],
  changes: [],
  gazetteer: { regions: [], municipalities: [], former_municipalities: [], region_moves: [] },
  records: new Map(),
  recordPlaces: new Map(),
  counted: [],
  figures: [],
  relations: [],
  history: [],
  readings: new Map(),
  originals: new Map(),
};
