import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { convert } from '../../../../scripts/convert/convert.ts';
import type { Converted } from '../../../../scripts/convert/convert.ts';
import { linesOf } from '../../../../scripts/convert/document.ts';
import type { SourceText } from '../../../../scripts/convert/document.ts';
import { readDocuments, readRegister } from '../../../../scripts/convert/read/sources.ts';
import type { ReadSources } from '../../../../scripts/convert/read/sources.ts';
import type { AtlasRecord } from '../../../../src/schema/record.ts';
import { loadVocabulary } from '../../../../src/vocabulary/load.ts';
import { contentOf } from '../../../support/content.ts';

const seeds = join(import.meta.dirname, '../../../../seeds');
const vocabulary = loadVocabulary(join(seeds, 'curation'), 'seeds/curation');
const registered = readRegister(seeds);

/** The five documents of the project, by the names of their folders. */
export const DOCUMENTS = {
  list: 'amif-hankkeet',
  ideas: 'amif-ideat',
  booklet: 'kunnat-kotouttavat',
  form: 'yhdessa-enemman',
  tray: 'starttivoimaa',
} as const;
export type DocumentName = keyof typeof DOCUMENTS;

/** The Finnish edition of a document as text. */
export const seedText = (name: DocumentName): string => readFileSync(join(seeds, DOCUMENTS[name], 'fi.txt'), 'utf8');

const sourceFileOf = (name: DocumentName): SourceText['source'] => registered.find(({ id }) => id === DOCUMENTS[name]);

const convertOne = (source: SourceText, messages: ReadSources['messages'] = []): Converted =>
  convert({ sources: [source], vocabulary, registered, curationIsComplete: false, messages });

const known = new Map<DocumentName, Converted>();

/** What the converter makes of the Finnish edition of a document as text. */
export function fromText(name: DocumentName): Converted {
  const before = known.get(name);
  if (before) return before;
  const made = convertOne({
    file: 'fi.txt',
    sha256: '0'.repeat(64),
    lines: linesOf(seedText(name)),
    language: 'fi',
    source: sourceFileOf(name),
  });
  known.set(name, made);
  return made;
}

/** The records of the Finnish edition of a document, in its order. */
export const recordsOf = (name: DocumentName): AtlasRecord[] =>
  contentOf(fromText(name).files)
    .records.map(({ data }) => data)
    .toSorted((a, b) => a.source.lines[0] - b.source.lines[0]);

/** What the converter makes of a document in another format, which takes the place of the text. */
export async function fromFile(name: DocumentName, bytes: Uint8Array | string): Promise<Converted> {
  const { sources, messages } = await readBytes(bytes);
  const [first] = sources;
  if (!first) return convert({ sources: [], vocabulary, registered, curationIsComplete: false, messages });
  return convertOne({ ...first, language: 'fi', source: sourceFileOf(name) }, messages);
}

/** A file as the converter reads it. Its name says nothing of its format. */
export async function readBytes(bytes: Uint8Array | string): Promise<ReadSources> {
  const folder = mkdtempSync(join(tmpdir(), 'kotoatlas-format-'));
  try {
    writeFileSync(join(folder, 'fi.file'), bytes);
    return await readDocuments(folder, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keys of content/ that say where something stands, and the words of cells as they are set there. */
const PROVENANCE = new Set(['line', 'lines', 'column', 'words', 'file', 'sha256']);

/**
 * The files of content/ without what says where in the file something stands: what is left must be the same, to the
 * byte, from whatever format it was read.
 */
export function withoutProvenance(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].flatMap(([path, text]): [string, string][] => {
      if (path.endsWith('.lines.json')) return [];
      const [, front, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(text) ?? [];
      if (front === undefined) return [[path, strippedYaml(text)]];
      return [[path, `${strippedYaml(front)}---\n${body}`]];
    }),
  );
}

const strippedYaml = (text: string): string => JSON.stringify(strip(load(text, { schema: CORE_SCHEMA })), null, 1);

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
    if (PROVENANCE.has(key)) return [];
    // Of a record's source, the places in the file; `places` of the record itself are municipalities.
    if (key === 'source' && typeof inner === 'object' && inner !== null)
      return [[key, strip({ ...inner, places: undefined })]];
    // Where the languages of a record are named: a line for each.
    if (key === 'languageLines' && typeof inner === 'object' && inner !== null) return [[key, Object.keys(inner)]];
    return [[key, strip(inner)]];
  });
  return Object.fromEntries(entries);
}
