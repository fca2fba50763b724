import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  countedSchema,
  curatedErratumSchema,
  curatedFigureSchema,
  curatedRecordSchema,
  languageSchema,
  objectiveSchema,
  originalPlaceSchema,
  targetGroupSchema,
  themeSchema,
  topicSchema,
} from '../schema/curation.ts';
import { changeSchema, termSchema } from '../schema/glossary.ts';
import { faultsOfHistory, HISTORY_FILE, historyLineSchema } from '../schema/history.ts';
import type { HistoryLine } from '../schema/history.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { curatedReadingSchema } from '../schema/reading.ts';
import { curatedRelationSchema } from '../schema/relation.ts';
import { gazetteerSchema } from '../schema/place.ts';
import type { PlacedEntry, Vocabulary } from '../schema/vocabulary.ts';
import { parseYaml } from '../schema/yaml.ts';
import type { YamlFault } from '../schema/yaml.ts';
import { readEntries } from './entries.ts';

export type { PlacedRelation, Vocabulary } from '../schema/vocabulary.ts';

const RELATIONS_FILE = 'relations.yaml';
const FIGURES_FILE = 'figures.yaml';

/** Curation that cannot be used: every fault of every file. */
export class VocabularyError extends Error {
  readonly faults: readonly YamlFault[];
  constructor(faults: readonly YamlFault[]) {
    super(
      faults
        .map(
          ({ file, line, column, found, expected }) =>
            `${file}:${line}:${column} found ${found}, expected: ${expected}`,
        )
        .join('\n'),
    );
    this.name = 'VocabularyError';
    this.faults = faults;
  }
}

/**
 * Reads the curation of a folder (seeds/curation).
 * @param folder where the files are
 * @param shownAs how messages name the folder
 * @throws {VocabularyError} with all faults of all files
 */
export function loadVocabulary(folder: string, shownAs: string): Vocabulary {
  const faults: YamlFault[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, empty: T): T => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      faults.push({ file: `${shownAs}/${file}`, line: 1, column: 1, found: 'no such file', expected: 'the file' });
      return empty;
    }
    const result = parseYaml(readFileSync(path, 'utf8'), `${shownAs}/${file}`, schema);
    if (result.ok) return result.value;
    faults.push(...result.faults);
    return empty;
  };
  const entries = <T extends { id: string }>(name: string, schema: z.ZodType<T>): Map<string, PlacedEntry<T>> =>
    readEntries(folder, name, shownAs, schema, faults);
  const records = entries('records', curatedRecordSchema);
  // Curation without a history is none that keeps one.
  const history = existsSync(join(folder, HISTORY_FILE)) ? read(HISTORY_FILE, z.array(historyLineSchema), []) : [];
  faults.push(...faultsIn(history, { folder, shownAs, file: HISTORY_FILE }));
  const vocabulary: Vocabulary = {
    themes: read('themes.yaml', z.array(themeSchema), []),
    targetGroups: read('target-groups.yaml', z.array(targetGroupSchema), []),
    topics: read('topics.yaml', z.array(topicSchema), []),
    objectives: read('objectives.yaml', z.array(objectiveSchema), []),
    languages: read('languages.yaml', z.array(languageSchema), []),
    organisations: read('organisations.yaml', z.array(organisationSchema), []),
    errata: read('errata.yaml', z.array(curatedErratumSchema), []),
    glossary: read('glossary.yaml', z.array(termSchema), []),
    changes: read('changes.yaml', z.array(changeSchema), []),
    gazetteer: read('places.json', gazetteerSchema, {
      regions: [],
      municipalities: [],
      former_municipalities: [],
      region_moves: [],
    }),
    records: new Map([...records].map(([id, { entry }]) => [id, entry])),
    recordPlaces: new Map([...records].map(([id, { at }]) => [id, at])),
    history,
    readings: entries('readings', curatedReadingSchema),
    originals: entries('originals', originalPlaceSchema),
    counted: read('counted.yaml', z.array(countedSchema), []),
    figures: placed(read(FIGURES_FILE, z.array(curatedFigureSchema), []), { folder, shownAs, file: FIGURES_FILE }).map(
      ({ entry, at }) => ({ figure: entry, at }),
    ),
    relations: placed(read(RELATIONS_FILE, z.array(curatedRelationSchema), []), {
      folder,
      shownAs,
      file: RELATIONS_FILE,
    }).map(({ entry, at }) => ({ relation: entry, at })),
  };
  if (faults.length > 0) throw new VocabularyError(faults);
  return vocabulary;
}

interface CurationFile {
  folder: string;
  shownAs: string;
  file: string;
}

function faultsIn(history: readonly HistoryLine[], file: CurationFile): YamlFault[] {
  const lines = placed(history, file);
  return faultsOfHistory(history).map(({ index, found, expected }) => ({
    ...(lines[index]?.at ?? { file: `${file.shownAs}/${file.file}`, line: 1 }),
    column: 1,
    found,
    expected,
  }));
}

/** Entries with their lines: each begins with a hyphen at the beginning of a line. */
function placed<T>(
  entries: readonly T[],
  { folder, shownAs, file }: CurationFile,
): { entry: T; at: { file: string; line: number } }[] {
  if (entries.length === 0) return [];
  const begins = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => (text.startsWith('- ') ? [index + 1] : []));
  return entries.map((entry, index) => ({ entry, at: { file: `${shownAs}/${file}`, line: begins[index] ?? 1 } }));
}
