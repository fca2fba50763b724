import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import { curationSchemas, SCHEMA_FOLDER } from '../../src/vocabulary/schemas.ts';

const folder = `${CURATION_FOLDER}/${SCHEMA_FOLDER}`;
const schemas = curationSchemas();
const textOf = (schema: object | undefined): string => `${JSON.stringify(schema, undefined, 2)}\n`;

/** The files that people write, here and in what another atlas begins with. */
const STARTER = 'scripts/atlas/starter';
const files = [
  ...globSync(['seeds/*/source.yaml', `${CURATION_FOLDER}/{*,*/*}.yaml`, `${CURATION_FOLDER}/places.json`]),
  ...globSync([`${STARTER}/seeds/*/source.yaml`, `${STARTER}/${CURATION_FOLDER}/{*,*/*}.yaml`]),
]
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const HINT = /^# yaml-language-server: \$schema=(?<path>\S+)$/mu;

/** The name of the schema of a file, which is that of the file or of its folder. */
function schemaOf(file: string): string {
  const within = file.slice(file.indexOf('seeds/') + 'seeds/'.length).split('/');
  const name = within[0] === 'curation' && within.length > 2 ? within[1] : within.at(-1)?.split('.')[0];
  return `${name ?? ''}.schema.json`;
}

/** The line of a file by which editors find its schema. */
const pathIn = (file: string): string =>
  posix.relative(posix.dirname(file), `${file.slice(0, file.indexOf('seeds/'))}${folder}/${schemaOf(file)}`);

test('the schemas are what the code gives', () => {
  // GOLDEN=write writes them anew.
  if (process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined)
    for (const [name, schema] of schemas) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), textOf(schema));
    }
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted());
  for (const [name, schema] of schemas) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(textOf(schema));
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names its schema in its first line', () => {
    if (file.endsWith('.json')) expect(JSON.parse(text)).toHaveProperty('$schema', pathIn(file));
    else expect(HINT.exec(text.split('\n')[0] ?? '')?.groups?.['path']).toBe(pathIn(file));
  });

  test('keeps it', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
    const isValid = ajv.compile(schemas.get(schemaOf(file)) ?? {});
    isValid(load(text));
    expect(isValid.errors).toBeNull();
  });
});

test('a file with a word that the schema does not know is found', () => {
  const isValid = new Ajv2020({ strict: false }).compile(schemas.get('topics.schema.json') ?? {});
  expect(isValid([{ id: 'a', label: { fi: 'a', sv: 'b', en: 'c' } }])).toBe(true);
  expect(isValid([{ id: 'a', label: { fi: 'a', sv: 'b', en: 'c' }, colour: 'red' }])).toBe(false);
});
