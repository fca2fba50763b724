import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlacedEntry } from '../schema/vocabulary.ts';
import { parseYaml } from '../schema/yaml.ts';
import type { YamlFault } from '../schema/yaml.ts';

/**
 * Reads the entries of all YAML files of a folder of curation, each a list with one entry a record. Where the folder is
 * not there, nothing is said.
 * @param curation the folder of curation
 * @param folder the name of the folder in it
 * @param shownAs how messages name the folder of curation
 * @param faults gets what is wrong with the files, and each entry that comes after another of the same record
 * @returns entries by the id of their record, in the order of the files and of the entries
 */
export function readEntries<T extends { id: string }>(
  curation: string,
  folder: string,
  shownAs: string,
  schema: z.ZodType<T>,
  faults: YamlFault[],
): Map<string, PlacedEntry<T>> {
  const entries = new Map<string, PlacedEntry<T>>();
  const path = join(curation, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : [];
  for (const name of names.toSorted()) {
    const file = `${shownAs}/${folder}/${name}`;
    const text = readFileSync(join(path, name), 'utf8');
    const result = parseYaml(text, file, z.array(schema));
    if (!result.ok) {
      faults.push(...result.faults);
      continue;
    }
    const places = placesIn(text);
    for (const [index, entry] of result.value.entries()) {
      const { line, lines } = places[index] ?? { line: 1, lines: new Map<string, number>() };
      const first = entries.get(entry.id);
      if (first === undefined) entries.set(entry.id, { entry, at: { file, line }, lines });
      else {
        const found = `a second entry for ${entry.id}, which stands at ${first.at.file}:${String(first.at.line)} too`;
        faults.push({ file, line, column: 1, found, expected: 'one entry a record' });
      }
    }
  }
  return entries;
}

const KEY = /^(?:- | {2})(?<key>\w+):/u;

/** The lines of entries and of their keys: each entry begins with a hyphen at the beginning of a line. */
function placesIn(text: string): { line: number; lines: Map<string, number> }[] {
  const places: { line: number; lines: Map<string, number> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('- ')) places.push({ line: index + 1, lines: new Map() });
    const key = KEY.exec(line)?.groups?.['key'];
    if (key !== undefined) places.at(-1)?.lines.set(key, index + 1);
  }
  return places;
}
