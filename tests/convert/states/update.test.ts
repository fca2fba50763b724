import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../../scripts/convert/document.ts';
import { linesOf } from '../../../scripts/convert/document.ts';
import { readDocuments, readRegister } from '../../../scripts/convert/read/sources.ts';
import { withState } from '../../../scripts/convert/states/plan.ts';
import { answered } from '../../../scripts/convert/update-command.ts';
import { update } from '../../../scripts/convert/update.ts';
import type { UpdateInput } from '../../../scripts/convert/update.ts';
import { sourceFileSchema } from '../../../src/schema/source.ts';
import { parseYaml } from '../../../src/schema/yaml.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';

const cases = join(import.meta.dirname, '../cases');
const vocabulary = loadVocabulary(join(import.meta.dirname, '../curation'), 'curation');
const folder = join(cases, 'list-a-year-later/seeds');
const { sources } = await readDocuments(folder, 'seeds');
const registered = readRegister(folder);
const newest = readFileSync(join(folder, 'lista/2026-03-01/fi.txt'), 'utf8');

const fileOf = (text: string): SourceText => ({
  file: 'uusi.txt',
  sha256: '0'.repeat(64),
  lines: linesOf(text),
  language: undefined,
  source: undefined,
});
const run = (text: string, given: Partial<UpdateInput> = {}): ReturnType<typeof update> =>
  update({
    id: 'lista',
    file: fileOf(text),
    sources,
    registered,
    vocabulary,
    curationIsComplete: false,
    day: '2027-03-01',
    texts: undefined,
    answers: [],
    ...given,
  });

describe('a new state beside the old one', () => {
  test('that is the newest once more says nothing new, in any order of its rows', () => {
    const [title = '', head = '', ...rows] = newest.trimEnd().split('\n');
    const { found, ready } = run([title, head, ...rows.toReversed()].join('\n'), { texts: 'kept' });
    expect(found?.comparison.continued.map(({ changes }) => changes).flat()).toEqual([]);
    expect(found?.comparison).toMatchObject({ added: [], unsure: [] });
    expect(ready?.path).toBe('2027-03-01/fi.txt');
  });

  test('that is in doubt is not ready, and says which flags answer', () => {
    const text = newest
      .replace('Uusi alku\tKolin Apu ry', 'Uusi alku 2\tKolin Apu ry')
      .replace('Hanke alkaa', 'Se jatkuu');
    const asked = run(text);
    expect(asked.ready).toBeUndefined();
    expect(asked.lines.join('\n')).toContain('--same uusi-alku=5 if it is, --other uusi-alku=5 if it is not');
    expect(run(text, { answers: ['same uusi-alku=5'] }).ready?.state.records[4]).toEqual({
      id: 'uusi-alku',
      title: { fi: 'Uusi alku 2' },
    });
    expect(run(text, { answers: ['other uusi-alku=5'] }).ready?.state.records[4]).toBe('uusi-alku-2');
  });

  test('on a terminal asks each question once', async () => {
    const text = newest
      .replace('Uusi alku\tKolin Apu ry', 'Uusi alku 2\tKolin Apu ry')
      .replace('Hanke alkaa', 'Se jatkuu');
    const questions: string[] = [];
    const reply =
      (words: string) =>
      (question: string): Promise<string> => {
        questions.push(question);
        return Promise.resolve(words);
      };
    const ask = (words: string): ReturnType<typeof answered> =>
      answered((answers) => run(text, { answers }), [], reply(words));
    expect((await ask('yes')).ready).toBeDefined();
    expect((await ask('')).ready).toBeUndefined();
    expect(questions).toHaveLength(2);
  });

  test('with a title whose id another record has asks for an id', () => {
    const text = newest
      .replace('Uusi alku\tKolin Apu ry', 'Vanha nimi\tTurun kaupunki')
      .replace('Hanke alkaa', 'Se on muu');
    const asked = run(text, { answers: ['other vanha-nimi=5'] });
    expect(asked.lines.join('\n')).toContain('--id 5=NEW-ID');
    expect(run(text, { answers: ['other vanha-nimi=5', 'id 5=vanha-nimi-turku'] }).ready).toBeDefined();
  });

  test.each<[string, Partial<UpdateInput>, string]>([
    ['without a day', { day: undefined }, '--day'],
    ['of an earlier day', { day: '2025-06-01' }, 'a later one is expected'],
    ['of no list', { id: 'tuntematon' }, 'there are lista'],
    ['with a wrong answer', { answers: ['same tuntematon=1'] }, 'no record of the list'],
  ])('%s is refused', (_, given, words) => {
    const refused = run(newest, given);
    expect(refused.faults.join('\n')).toContain(words);
    expect(refused.ready).toBeUndefined();
  });

  test('with an error in a row is refused with its line', () => {
    const { messages, ready } = run(newest.replace('1 Yhteinen turva', 'Ei tavoitetta'));
    expect(messages.map(({ file, line }) => `${file}:${String(line)}`)).toContain('uusi.txt:3');
    expect(ready).toBeUndefined();
  });
});

describe('the block in source.yaml', () => {
  const state = { day: '2027-03-01', editions: ['fi' as const], texts: 'kept' as const, records: ['pysyva-apu'] };
  const text = readFileSync(join(folder, 'lista/source.yaml'), 'utf8');
  const statesOf = (yaml: string): string[] => {
    const parsed = parseYaml(yaml, 'source.yaml', sourceFileSchema);
    return parsed.ok ? (parsed.value.states?.map(({ day }) => day) ?? []) : parsed.faults.map(({ found }) => found);
  };

  test.each([
    ['after the others', text, ['2025-03-01', '2026-03-01', '2027-03-01']],
    ['as the first', text.replace(/^states:[\s\S]*/mu, ''), ['2027-03-01']],
    ['before what follows', `${text}namesOfNobody: [Aino Ääni]\n`, ['2025-03-01', '2026-03-01', '2027-03-01']],
  ])('stands %s, and nothing else changes', (_, before, days) => {
    const after = withState(before, state);
    expect(statesOf(after)).toEqual(days);
    expect(after.split('\n')).toEqual(expect.arrayContaining(before.trimEnd().split('\n')));
  });
});
