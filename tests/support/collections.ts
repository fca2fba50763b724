import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    addProject(folder);
    addDocument(folder);
    return collectionIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ROW = {
  fi: 'Kokeilu kasvaa Turun kaupunki 2 Laillinen muuttoliike ja kotoutuminen Hanke neuvoo Turussa.',
  sv: 'Försöket växer Åbo stad 2 Laglig migration och integration Projektet ger råd i Åbo.',
  en: 'The trial grows Turun kaupunki 2 Legal migration and integration The project gives advice in Turku.',
} as const;

/** A row before the footer of the list of projects, so that no line of another record moves. */
function addProject(folder: string): void {
  let line = 0;
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const path = join(folder, `amif-hankkeet/${lang}.txt`);
    const lines = readFileSync(path, 'utf8').split('\n');
    const footer = lines.findIndex((text) => text.includes('•'));
    lines.splice(footer, 0, ROW[lang], '120000,5 1.1.2024 31.12.2025');
    line = footer + 1;
    writeFileSync(path, lines.join('\n'));
  }
  appendFileSync(
    join(folder, 'amif-hankkeet/source.yaml'),
    '  - id: kokeilu-kasvaa\n    title:\n      sv: Försöket växer\n      en: The trial grows\n',
  );
  curate(folder, 'amif-hankkeet', 'kokeilu-kasvaa', 'beneficiary');
  relate(folder, 'kokeilu-kasvaa', 'turku-infotori', { source: 'amif-hankkeet', line });
}

const DOCUMENT = `KUNNAT KOKEILEVAT

Sisällys

Turku\t4
Kasvava kahvila\t4
Kasvava neuvonta\t5

Turku

Kasvava kahvila

Kahvilassa käy lähes 2000 henkilöä vuodessa.

Kasvava neuvonta

Neuvontaa saa Turussa.
`;

/** A document that stands in Finnish only. */
function addDocument(folder: string): void {
  const about = '{ fi: Kokeilun luettelo kunnista., sv: Försökets lista., en: The list of the trial. }';
  mkdirSync(join(folder, 'kokeilu'));
  writeFileSync(join(folder, 'kokeilu/fi.txt'), DOCUMENT);
  writeFileSync(
    join(folder, 'kokeilu/source.yaml'),
    `id: kokeilu\nkind: practices\noriginal: fi\ntitle: Kunnat kokeilevat\npublisher: { missing: not-in-source }\ndate: "2024"\nasOf: "2024"\nabout: ${about}\neditions: [fi]\nrecords: [turku-kasvava-kahvila, turku-kasvava-neuvonta]\n`,
  );
  const evidence = { source: 'kokeilu', line: 11 };
  for (const id of ['turku-kasvava-kahvila', 'turku-kasvava-neuvonta']) curate(folder, 'kokeilu', id, 'owner');
  relate(folder, 'turku-kasvava-kahvila', 'turku-infotori', evidence);
  relate(folder, 'turku-kasvava-kahvila', 'turku-kasvava-neuvonta', evidence);
}

function curate(folder: string, source: string, id: string, role: string): void {
  appendFileSync(
    join(folder, `curation/records/${source}.yaml`),
    `
- id: ${id}
  summary: { fi: Kokeilu neuvoo Turussa., sv: Försöket ger råd i Åbo., en: The trial gives advice in Turku. }
  themes: [guidance]
  targetGroups: { direct: [immigrants], indirect: [] }
  scope: local
  languages: []
  places: [{ code: "853", role: target }]
  organisations: [{ id: turun-kaupunki, role: ${role} }]
  doubts: []
`,
  );
}

function relate(folder: string, from: string, to: string, { source, line }: { source: string; line: number }): void {
  appendFileSync(
    join(folder, 'curation/relations.yaml'),
    `
- from: ${from}
  to: ${to}
  kind: same-need
  ground: comparison
  evidence: [{ source: ${source}, line: ${String(line)} }]
  note: { fi: Neuvontaa Turussa., sv: Rådgivning i Åbo., en: Advice in Turku. }
`,
  );
}
