import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkReadings } from '../../scripts/convert/checks/readings.ts';
import type { CuratedReading } from '../../src/schema/reading.ts';
import { curatedReadingSchema } from '../../src/schema/reading.ts';
import type { PlacedEntry } from '../../src/schema/vocabulary.ts';
import { readEntries } from '../../src/vocabulary/entries.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { YamlFault } from '../../src/schema/yaml.ts';
import { projectContent, recordsIn } from '../support/content.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotoatlas-readings-'));
  mkdirSync(join(folder, 'readings'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SILENT = 'time: not-said\n  who: not-said\n  where: not-said\n  languages: not-said\n';
const entry = (id: string, money = 'not-said'): string =>
  `- id: ${id}\n  on: "2018-06-01"\n  money: ${money}\n  ${SILENT}`;

/** The readings of files, and what is wrong with them. */
function read(...texts: readonly string[]): {
  readings: Map<string, PlacedEntry<CuratedReading>>;
  faults: YamlFault[];
} {
  rmSync(join(folder, 'readings'), { recursive: true });
  mkdirSync(join(folder, 'readings'));
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `readings/${String(index)}.yaml`), text);
  const faults: YamlFault[] = [];
  return { readings: readEntries(folder, 'readings', 'curation', curatedReadingSchema, faults), faults };
}

describe('the files of readings', () => {
  test('tell the lines of their entries and answers', () => {
    const { readings, faults } = read(`# What was read.\n${entry('kahvila')}${entry('neuvonta')}`);
    expect(faults).toEqual([]);
    const { at, lines } = readings.get('neuvonta') ?? {};
    expect(at).toEqual({ file: 'curation/readings/0.yaml', line: 9 });
    expect(lines?.get('money')).toBe(11);
    expect(lines?.get('languages')).toBe(15);
  });

  test('a second reading of a record is a fault, in another file too', () => {
    const { faults } = read(entry('kahvila'), entry('kahvila'));
    expect(faults).toMatchObject([{ file: 'curation/readings/1.yaml', line: 1, expected: 'one entry a record' }]);
    expect(faults[0]?.found).toContain('curation/readings/0.yaml:1');
  });

  const localized = '{ fi: Maksuton, sv: Avgiftsfri, en: Free }';
  test.each([
    ['an answer of no kind', entry('kahvila', 'unknown'), 3, 'expected "not-said", "listed"'],
    ['an answer without its words', entry('kahvila', `{ says: ${localized} }`), 3, 'expected "not-said"'],
    [
      'a language without words',
      entry('kahvila', `{ says: ${localized}, words: { fi: a, sv: b } }`),
      3,
      'in fi, sv and en',
    ],
    [
      'a sentence',
      entry('kahvila', `{ says: ${localized.replace('Free', 'It is free.')}, words: ${localized} }`),
      3,
      '',
    ],
    ['no day', entry('kahvila').replace('  on: "2018-06-01"\n', ''), 1, 'expected string'],
    ['a question left out', entry('kahvila').replace('  who: not-said\n', ''), 1, ''],
  ])('%s is a fault at its line', (_what, text, line, expected) => {
    const { readings, faults } = read(text);
    expect([...readings]).toEqual([]);
    expect(faults[0]).toMatchObject({ file: 'curation/readings/0.yaml', line });
    expect(faults[0]?.expected).toContain(expected);
  });
});

const listed = { money: 'not-said', time: 'not-said', who: 'listed', where: 'listed', languages: 'not-said' } as const;

/** A practice of the project as it would be with nothing in its lists but what is given. */
function practiceWith(
  lists: Partial<Pick<AtlasRecord, 'places' | 'organisations' | 'languages' | 'scope'>>,
): AtlasRecord {
  const practice = recordsIn(projectContent(), 'fi').find((record) => record.kind === 'practice');
  if (practice === undefined) throw new Error('no practice');
  const reading = { on: '2018-06-01', states: listed, says: {} };
  return {
    ...practice,
    id: 'kahvila',
    scope: 'local',
    places: [],
    organisations: [],
    languages: [],
    reading,
    ...lists,
  };
}

describe('readings and records', () => {
  const placed = (id: string): PlacedEntry<CuratedReading> => ({
    entry: { id, on: '2018-06-01', ...listed },
    at: { file: 'kahvilat.yaml', line: 1 },
    lines: new Map([
      ['who', 5],
      ['where', 6],
    ]),
  });
  const rules = (record: AtlasRecord, complete = true) =>
    checkReadings({ readings: new Map([['kahvila', placed('kahvila')]]) }, [record], complete).map(
      ({ rule, line }) => `${rule} ${String(line)}`,
    );
  const owner = { id: 'turun-kaupunki', role: 'owner', printed: 'Turun kaupunki' } as const;
  const place = { code: '853', role: 'owner' } as const;

  test('agree where the lists hold what they say they hold', () => {
    expect(rules(practiceWith({ organisations: [owner], places: [place] }))).toEqual([]);
    expect(rules(practiceWith({ organisations: [owner], scope: 'national' }))).toEqual([]);
  });

  test('who is only mentioned does nothing, and where is only mentioned nothing is done', () => {
    const organisations = [{ ...owner, role: 'mentioned' as const }];
    const places = [{ ...place, role: 'mentioned' as const }];
    expect(rules(practiceWith({ organisations, places }))).toEqual(['reading-not-listed 5', 'reading-not-listed 6']);
  });

  test('silence of the original is no answer of a list', () => {
    expect(rules(practiceWith({ organisations: [owner], places: [place], languages: ['ar'] }))).toEqual([
      'reading-not-silent 1',
    ]);
  });

  test('of a record that no source has are an error, where curation belongs to these very sources', () => {
    const other = { ...practiceWith({ organisations: [owner], places: [place] }), id: 'neuvonta' };
    expect(rules(other)).toEqual(['dangling-curation 1', `not-read ${String(other.source.lines[0])}`]);
    expect(rules(other, false)).toEqual([]);
  });
});
