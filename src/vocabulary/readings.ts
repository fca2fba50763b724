import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { curatedReadingSchema, QUESTIONS } from '../schema/reading.ts';
import type { PlacedReading } from '../schema/vocabulary.ts';
import { parseYaml } from '../schema/yaml.ts';
import type { YamlFault } from '../schema/yaml.ts';

const FOLDER = 'readings';

/**
 * Reads readings/<source>.yaml of a folder of curation, all files of it. A folder without them tells of no reading.
 * @param shownAs how messages name the folder of curation
 * @param faults gets what is wrong with the files, and each entry that comes after another of the same record
 * @returns readings by the id of their record, in the order of the files and of their entries
 */
export function readReadings(folder: string, shownAs: string, faults: YamlFault[]): Map<string, PlacedReading> {
  const readings = new Map<string, PlacedReading>();
  const path = join(folder, FOLDER);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : [];
  for (const name of names.toSorted()) {
    const file = `${shownAs}/${FOLDER}/${name}`;
    const text = readFileSync(join(path, name), 'utf8');
    const result = parseYaml(text, file, z.array(curatedReadingSchema));
    if (!result.ok) {
      faults.push(...result.faults);
      continue;
    }
    const places = placesIn(text);
    for (const [index, reading] of result.value.entries()) {
      const { line, lines } = places[index] ?? { line: 1, lines: {} };
      const first = readings.get(reading.id);
      if (first === undefined) readings.set(reading.id, { reading, at: { file, line }, lines });
      else {
        const found = `a second reading of ${reading.id}, which stands at ${first.at.file}:${String(first.at.line)} too`;
        faults.push({ file, line, column: 1, found, expected: 'one reading a record' });
      }
    }
  }
  return readings;
}

const ANSWER = new RegExp(`^\\s+(?<question>${QUESTIONS.join('|')}):`, 'u');

/** Where an entry stands in its file, and its answers. */
interface Places {
  line: number;
  lines: PlacedReading['lines'];
}

/** The lines of entries and of their answers: each entry begins with a hyphen at the beginning of a line. */
function placesIn(text: string): Places[] {
  const places: Places[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('- ')) places.push({ line: index + 1, lines: {} });
    const question = QUESTIONS.find((one) => one === ANSWER.exec(line)?.groups?.['question']);
    const entry = places.at(-1);
    if (question !== undefined && entry !== undefined) entry.lines[question] ??= index + 1;
  }
  return places;
}
