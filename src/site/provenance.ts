import { readEdition } from './editions.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { LanguageEntry } from '../schema/curation.ts';
import type { Stated } from '../atlas/passage/stated.ts';
import { statedBy } from '../atlas/passage/stated.ts';

/** What a record states, and the edition that states it. */
export interface Provenance {
  record: AtlasRecord;
  /** All lines of the edition. */
  lines: readonly string[];
  sha256: string;
  facts: readonly Stated[];
}

/** Reads the edition of a record and finds what it states in it. */
export function openProvenance(
  record: AtlasRecord,
  { languages }: { languages: readonly LanguageEntry[] },
): Provenance {
  const { lines, sha256 } = readEdition(record.source.file);
  return { record, lines, sha256, facts: statedBy(record, lines, languages) };
}
