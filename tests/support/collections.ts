import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../scripts/convert/convert.ts';
import type { Converted } from '../../scripts/convert/convert.ts';
import { readRegister, readSources } from '../../scripts/convert/read/sources.ts';
import type { Content } from '../../src/schema/content/open.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { contentOf } from './content.ts';
import { growSeeds } from './grown-seeds.ts';

/** Seeds, and what the converter makes of them. */
export interface Collection {
  vocabulary: Vocabulary;
  registered: readonly SourceFile[];
  result: Converted;
  content: Content;
  /** The text of a file of the seeds. */
  seed: (path: string) => string;
}

const seeds = join(import.meta.dirname, '../../seeds');
const opened = new Map<string, Collection>();

/**
 * The project's own collection, and a copy of it that has grown: a project more in a list that is there, with its
 * curation and a relation, and a document more that is in one language only. A test of the collection holds rules
 * that both keep; one that goes red with the copy counts what it should not.
 */
export const COLLECTIONS = ['as it is', 'with more in it'] as const;

/** A collection, converted once for all tests of a worker. */
export function collection(name: (typeof COLLECTIONS)[number]): Collection {
  const known = opened.get(name);
  if (known) return known;
  const made = name === 'as it is' ? collectionIn(seeds) : grown();
  opened.set(name, made);
  return made;
}

function collectionIn(folder: string): Collection {
  const read = readSources(folder, 'seeds');
  const vocabulary = loadVocabulary(join(folder, 'curation'), 'seeds/curation');
  const registered = readRegister(folder);
  const result = convert({
    sources: read.sources,
    vocabulary,
    registered,
    curationIsComplete: true,
    messages: read.messages,
  });
  const texts = new Map(
    read.sources.map(({ file }) => [file, readFileSync(join(folder, file.slice('seeds/'.length)), 'utf8')]),
  );
  return { vocabulary, registered, result, content: contentOf(result.files), seed: (path) => texts.get(path) ?? '' };
}

function grown(): Collection {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-seeds-'));
  try {
    cpSync(seeds, folder, { recursive: true });
    growSeeds(folder);
    return collectionIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
