import type { LanguageEntry, Objective, TargetGroup, Theme, Topic } from '../schema/curation.ts';
import type { Change, Term } from '../schema/glossary.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Vocabulary } from '../vocabulary/load.ts';
import { oncePer } from './once-per.ts';

type ById<Entry> = ReadonlyMap<string, Entry>;

/** The entries of the vocabulary by their ids, in the order of the vocabulary. */
export interface VocabularyIndex {
  themes: ById<Theme>;
  targetGroups: ById<TargetGroup>;
  organisations: ById<Organisation>;
  topics: ById<Topic>;
  glossary: ById<Term>;
  changes: ById<Change>;
  /** By the tag of the language. */
  languages: ById<LanguageEntry>;
  /** By objectiveKey: one, or one for each period in which the code means another thing. */
  objectives: ReadonlyMap<string, readonly Objective[]>;
}

/** What an objective is found by: two programmes may have the same code. */
export const objectiveKey = (programme: string, code: string): string => `${programme} ${code}`;

const keyed = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ById<Entry> =>
  new Map(entries.map((entry) => [keyOf(entry), entry]));

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): ById<Entry> => keyed(entries, ({ id }) => id);

/** The indexes of a vocabulary, made once for all its languages. */
export const vocabularyIndex: (vocabulary: Vocabulary) => VocabularyIndex = oncePer((vocabulary: Vocabulary) => ({
  themes: byId(vocabulary.themes),
  targetGroups: byId(vocabulary.targetGroups),
  organisations: byId(vocabulary.organisations),
  topics: byId(vocabulary.topics),
  glossary: byId(vocabulary.glossary),
  changes: byId(vocabulary.changes),
  languages: keyed(vocabulary.languages, ({ code }) => code),
  objectives: Map.groupBy(vocabulary.objectives, ({ programme, code }) => objectiveKey(programme, code)),
}));

const standing = oncePer(
  (index: ById<unknown>): ReadonlyMap<string, number> => new Map([...index.keys()].map((id, at) => [id, at])),
);

/** The chosen entries of an index, each once, as the vocabulary orders them. An id that it lacks is left out. */
export function chosen<Entry>(index: ById<Entry>, ids: readonly string[]): Entry[] {
  const places = standing(index);
  return [...new Set(ids)]
    .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .flatMap((id) => index.get(id) ?? []);
}
