import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import { newPractice } from '../../scripts/new/practice.ts';
import type { Answers, Effects } from '../../scripts/new/practice.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary(join(import.meta.dirname, '../../seeds/curation'), 'seeds/curation');
const GIVEN = {
  title: 'Kieliapua kirjastossa',
  municipality: 'Kajaani',
  year: '2026',
  who: 'Kajaanin kirjasto',
  forWhom: 'maahanmuuttajat',
  themes: '',
  summary: '',
  toldBy: 'Kajaanin kirjasto',
  day: '2026-11-30',
  licence: 'CC BY 4.0',
  id: '',
  text: 'Kirjastossa saa joka tiistai apua suomen kielen harjoitteluun.',
} as const satisfies Answers;

/** Effects that answer from a list, and what was said and written. */
function desk(answers?: readonly string[], there: Partial<Pick<Effects, 'isTaken' | 'exists'>> = {}) {
  const said: string[] = [];
  const asked: string[] = [];
  const written = new Map<string, string>();
  const left = [...(answers ?? [])];
  const ask = (question: string): Promise<string> => {
    asked.push(question);
    return Promise.resolve(left.shift() ?? '');
  };
  const effects: Effects = {
    ask: answers === undefined ? undefined : ask,
    say: (line) => said.push(line),
    isTaken: () => false,
    exists: () => false,
    write: (name, text) => written.set(name, text),
    ...there,
  };
  return { said, asked, written, effects };
}

describe('npm run new -- practice', () => {
  test.each(['fi', 'sv', 'en'] as const)('writes a file that converts, in the words of %s', async (lang) => {
    const { written, effects } = desk();
    const name = await newPractice(GIVEN, lang, vocabulary, effects);
    expect(name).toBe('kajaani-kieliapua-kirjastossa.md');
    const source = { file: name ?? '', sha256: '0'.repeat(64), language: undefined, source: undefined };
    const { report } = convert({
      sources: [{ ...source, lines: linesOf(written.get(name ?? '') ?? '') }],
      vocabulary,
      registered: [],
      curationIsComplete: false,
      messages: [],
    });
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.records.map(({ id }) => id)).toEqual(['kajaani-kieliapua-kirjastossa']);
  });

  test('tells all that flags give wrong at once, and writes nothing', async () => {
    const { said, written, effects } = desk();
    const wrong = { ...GIVEN, municipality: 'Kajaanii', year: '26', text: 'Neuvontaa <b>joka</b> tiistai.' };
    expect(await newPractice(wrong, 'fi', vocabulary, effects)).toBeUndefined();
    expect(said.join('\n')).toMatch(/--municipality: .*did you mean Kajaani/u);
    expect(said.join('\n')).toContain('--year: ');
    expect(said.join('\n')).toContain('--text: ');
    expect(said.at(-1)).toBe('3 problems. Nothing was written.');
    expect(written.size).toBe(0);
  });

  test('asks for what no flag gives, and again after a wrong answer, with a suggestion', async () => {
    const { municipality: _m, text: _t, ...given } = GIVEN;
    const { said, asked, written, effects } = desk(['Kajaanii', 'Kajaani', 'Ensin.', 'Sitten.', '']);
    expect(await newPractice(given, 'fi', vocabulary, effects)).toBe('kajaani-kieliapua-kirjastossa.md');
    expect(asked.map((question) => question.split(' ')[0])).toEqual(['Kunta', 'Kunta', '>', '>', '>']);
    expect(said.join('\n')).toContain('did you mean Kajaani');
    expect([...written.values()][0]).toContain('\n\nEnsin.\n\nSitten.\n');
  });

  test('writes over no file, and no second record of one place and title', async () => {
    const there = desk(undefined, { exists: () => true });
    expect(await newPractice(GIVEN, 'fi', vocabulary, there.effects)).toBeUndefined();
    const taken = desk(undefined, { isTaken: (id) => id === 'kajaani-kieliapua-kirjastossa' });
    expect(await newPractice(GIVEN, 'fi', vocabulary, taken.effects)).toBeUndefined();
    expect([...there.written, ...taken.written]).toEqual([]);
    expect(taken.said.join('\n')).toContain('those of another record');
  });
});
