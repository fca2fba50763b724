import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../scripts/convert/convert.ts';
import { linesOf } from '../../../scripts/convert/document.ts';
import { personalIn } from '../../../src/features/tools/kit/told.ts';
import type { Told, TellWords } from '../../../src/features/tools/tell/tell.ts';
import {
  problemsOf,
  TELL_FIELDS,
  TELL_LIMITS,
  tellFile,
  tellTool,
  withName,
  withTellText,
} from '../../../src/features/tools/tell/tell.ts';
import { check } from '../../../src/features/workspace/decode.ts';
import { readStored, storedText } from '../../../src/features/workspace/file.ts';
import { municipalitiesOf } from '../../../src/schema/contribution-choices.ts';
import { cleanWriting } from '../../../src/schema/clean-text.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { loadVocabulary } from '../../../src/vocabulary/load.ts';

const vocabulary = loadVocabulary('seeds/curation', 'seeds/curation');
const DAY = '2026-11-30';
const wordsIn = (lang: Lang): TellWords => ({
  municipalities: municipalitiesOf(vocabulary),
  nameOf: (list, id) =>
    (list === 'forWhom' ? vocabulary.targetGroups : vocabulary.themes).find((one) => one.id === id)?.label[lang],
});
const GROUPS = vocabulary.targetGroups.map(({ id }) => id);
const THEMES = vocabulary.themes.map(({ id }) => id);
const TOLD: Told = {
  ...tellTool.empty,
  title: 'Kielikahvila kirjastossa',
  municipality: 'Kajaani, Närpiö',
  year: '2026',
  who: 'Kajaanin kaupunki',
  toldBy: 'Kajaanin kaupunki',
  summary: 'Suomea puhutaan joka tiistai.',
  text: 'Kahvilassa puhutaan suomea.\n\n## Miten\n\n- yksi\n- kaksi',
  forWhom: GROUPS.slice(0, 2),
  themes: THEMES.slice(0, 1),
  licence: true,
  right: true,
};

/** What the converter makes of a file. */
const converted = (text: string): ReturnType<typeof convert> =>
  convert({
    sources: [{ file: 'contributions/a.md', sha256: '', lines: linesOf(text), language: undefined, source: undefined }],
    vocabulary,
    registered: [],
    curationIsComplete: false,
    messages: [],
  });
const errors = ({ report }: ReturnType<typeof convert>): string[] =>
  report.messages.filter(({ severity }) => severity === 'error').map(({ rule, found }) => `${rule}: ${found}`);
const filesOf = ({ files }: ReturnType<typeof convert>): string => [...files.values()].join('\n');

describe.each(LANGS)('the file in %s', (lang) => {
  test('is read by the converter with every field, every group and every theme', () => {
    const words = wordsIn(lang);
    const told = { ...TOLD, forWhom: GROUPS, themes: THEMES };
    expect(problemsOf(told, words)).toEqual([]);
    const { name, text } = tellFile(told, words, lang, DAY);
    expect(name).toBe('kajaani-kielikahvila-kirjastossa.md');
    const result = converted(text);
    expect(errors(result)).toEqual([]);
    const files = filesOf(result);
    for (const id of [...GROUPS, ...THEMES]) expect(files).toContain(`- "${id}"`);
    expect(files).toContain('title: "Kielikahvila kirjastossa"');
    expect(files).toContain('publisher: "Kajaanin kaupunki"');
    expect(files).toContain(`date: "${DAY}"`);
    expect(files).toContain('Suomea puhutaan joka tiistai.');
    expect(files).toContain('## Miten\n\n- yksi\n- kaksi');
  });
});

test('what is missing or wrong is told by its field, with names near to an unknown one', () => {
  const words = wordsIn('fi');
  const lacks = problemsOf(tellTool.empty, words).map(({ field }) => field);
  expect(lacks).toEqual(['title', 'municipality', 'year', 'who', 'forWhom', 'toldBy', 'text', 'licence', 'right']);
  expect(problemsOf({ ...TOLD, municipality: 'Kajaanni' }, words)).toEqual([
    { field: 'municipality', why: 'unknown', name: 'Kajaanni', nearest: ['Kajaani'] },
  ]);
  expect(problemsOf({ ...TOLD, year: '26', text: '<b>x</b>' }, words)).toEqual([
    { field: 'year', why: 'not-a-year' },
    { field: 'text', why: 'markup' },
  ]);
});

test('personal data is named in the words of the reader', () => {
  expect(personalIn('Kysy: Maija Mallikas, koordinaattori, puh. 040 123 4567, maija@example.org.')).toEqual([
    'Maija Mallikas',
    'puh. 040 123 4567',
    'maija@example.org',
  ]);
  expect(personalIn(TOLD.text)).toEqual([]);
});

/** Words and signs that people write, and some that have broken texts before. */
const piece = fc.constantFrom(
  ...'kahvila suomea tulijoille Kajaani kirjasto vuonna 2026 ja – - --- # ## * 1. ä å "lainaus" ’ : ; , . ? ! ( ) [ ] { } < > & \\ ` _ | ~ = + % € $ @ #1 https://example.org <b>x</b> &amp; otsikko: kunta: 040 Matti \n \n\n \t'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '\t',
  '\u00A0',
  '\u2028',
  '\f',
  'إدماج',
  '👩‍🏫',
);
const writing = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const line = (usual: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: writing });
const drafts = fc.record({
  title: fc.oneof(fc.constant(TOLD.title), writing),
  municipality: line('Kajaani'),
  year: line('2026'),
  who: line('Kajaanin kaupunki'),
  toldBy: line('Kajaanin kaupunki'),
  summary: line(''),
  text: fc.oneof(
    writing,
    fc.array(writing, { maxLength: 5 }).map((parts) => parts.join('\n\n')),
  ),
  forWhom: fc.subarray(GROUPS, { minLength: 1 }),
  themes: fc.subarray(THEMES),
  licence: fc.constant(true),
  right: fc.constant(true),
});

test('whatever is written either is named as a problem or makes a file that the converter reads to the same fields', () => {
  const words = wordsIn('fi');
  let files = 0;
  fc.assert(
    fc.property(drafts, (written) => {
      // As the fields and the store of the form take it.
      const told = TELL_FIELDS.reduce<Told>(
        (draft, { name }) => withTellText(draft, name, cleanWriting(written[name])),
        { ...tellTool.empty, ...written },
      );
      const named = TELL_FIELDS.some(({ name }) => personalIn(told[name]).length > 0);
      if (named || problemsOf(told, words).length > 0) return;
      files += 1;
      const { text } = tellFile(told, words, 'fi', DAY);
      const result = converted(text);
      expect(errors(result)).toEqual([]);
      const [record] = result.report.records;
      // The converter takes invisible signs out of every text.
      const plain = (value: string): string =>
        value
          .normalize('NFC')
          .replaceAll(/\p{Cf}/gu, '')
          .replaceAll(/\s+/gu, ' ')
          .trim();
      expect(plain(record?.title ?? '')).toBe(plain(told.title));
      const all = filesOf(result);
      for (const id of told.forWhom) expect(all).toContain(`- "${id}"`);
      expect(all).toContain(`asOf: "${told.year.trim()}"`);
      // Every word of the text is on the page or, where it is no word but a mark of a list or heading, in the account.
      const lines = Object.entries(Object.fromEntries(result.files)).find(([path]) => path.endsWith('lines.json'))?.[1];
      for (const word of told.text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(lines).toContain(word.normalize('NFC'));
    }),
    { numRuns: 400 },
  );
  expect(files).toBeGreaterThan(30);
});

test('two drafts join: no text of either is lost, and what was agreed to is agreed to again', () => {
  const other: Told = { ...tellTool.empty, title: 'Kerho', text: 'Toinen.', forWhom: GROUPS.slice(1, 3) };
  const both = tellTool.merge(TOLD, other);
  expect(both.title).toBe('Kielikahvila kirjastossa / Kerho');
  expect(both.text).toContain('Toinen.');
  expect(both.text).toContain('Kahvilassa');
  expect([both.forWhom.length, both.licence, both.right]).toEqual([3, false, false]);
  expect(tellTool.merge(TOLD, TOLD)).toEqual(TOLD);
});

test('texts as long as their fields join whole and can be read back; one that is too long is refused', () => {
  const drafted = ['a', 'b'].map((letter) =>
    withTellText(tellTool.empty, 'text', letter.repeat(TELL_LIMITS.fieldText)),
  );
  const all = drafted.reduce((own, added) => tellTool.merge(own, added));
  expect(readStored(tellTool, storedText(tellTool, all))).toEqual({ ok: true, value: all });
  const long = withTellText(tellTool.empty, 'text', 'x'.repeat(TELL_LIMITS.text + 1));
  expect(check(tellTool.decode, long)).toEqual({ ok: false, rule: 'too-long', path: 'text' });
  const [group = ''] = GROUPS;
  expect(withName(withName(tellTool.empty, 'forWhom', group, true), 'forWhom', group, false)).toEqual(tellTool.empty);
});
