import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../scripts/convert/convert.ts';
import type { Converted } from '../../scripts/convert/convert.ts';
import { linesOf } from '../../scripts/convert/document.ts';
import type { SourceFile } from '../../src/schema/source.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';
import { contentOf } from '../support/content.ts';

const vocabulary = loadVocabulary(join(import.meta.dirname, 'curation'), 'curation');

const source: SourceFile = {
  id: 'luettelo',
  kind: 'funded-projects',
  original: 'fi',
  title: 'Luettelo',
  publisher: { missing: 'not-in-source' },
  date: '2024',
  asOf: '2024',
  about: { fi: 'Luettelo.', sv: 'Lista.', en: 'List.' },
  editions: ['fi', 'sv', 'en'],
  records: [{ id: 'alku', title: { fi: 'Alku', sv: 'Början', en: 'Start' } }],
};

const HEADERS = {
  fi: 'Hankkeen nimi Avustuksen saajan nimi Erityistavoite Tavoitteet EU-rahoitus Alkaa Päättyy',
  sv: 'Projektets namn Bidragstagare Särskilt mål Syften EU-finansiering Börjar Slutar',
  en: 'Name of the project Beneficiary Objective Aims EU funding Start End',
} as const;
const ROWS = {
  fi: 'Alku Kolin Apu ry 1 Yhteinen turva Hanke neuvoo suomen kielessä.',
  sv: 'Början Kolin Apu ry 1 Yhteinen turva Projektet ger råd.',
  en: 'Start Kolin Apu ry 1 Yhteinen turva The project gives advice.',
} as const;

const edition = (lang: Lang, end: string, date = ''): { lang: Lang; text: string } => ({
  lang,
  text: `${HEADERS[lang]}\n${ROWS[lang]} ${end}\n${date}`,
});

function converted(editions: readonly { lang: Lang; text: string }[], file = source, known = vocabulary): Converted {
  return convert({
    sources: editions.map(({ lang, text }) => ({
      file: `seeds/luettelo/${lang}.txt`,
      sha256: '0'.repeat(64),
      lines: linesOf(text),
      language: lang,
      source: { ...file, editions: editions.map((one) => one.lang) },
    })),
    vocabulary: known,
    registered: [file],
    curationIsComplete: false,
    messages: [],
  });
}

const END = '5000,5 1.1.2023 31.12.2025';

describe('editions of a record', () => {
  test('share what no language changes', () => {
    const { files } = converted([edition('fi', END), edition('sv', END), edition('en', END)]);
    const records = contentOf(files).records.map(({ data }) => data);
    expect(records.map(({ lang }) => lang)).toEqual(['fi', 'sv', 'en']);
    expect(records.map(({ title }) => title)).toEqual(['Alku', 'Början', 'Start']);
    expect(new Set(records.map(({ titlePrinted, original }) => `${original} ${titlePrinted}`))).toEqual(
      new Set(['fi Alku']),
    );
    expect(new Set(records.map(({ themes }) => themes.join(' '))).size).toBe(1);
  });

  test('that disagree are an error, with both values, and nothing is written', () => {
    const { files, report } = converted([edition('fi', END), edition('sv', END.replace('5000,5', '6000,5'))]);
    expect(files.size).toBe(0);
    const differing = report.messages.filter(({ rule }) => rule === 'editions-differ');
    expect(differing).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: 'seeds/luettelo/sv.txt',
        found: 'the money of the Union of alku: "6000.50"',
        expected: '"5000.50", as at seeds/luettelo/fi.txt:2–2',
      }),
    );
  });

  test('of which one alone names what has changed are an error, unless the word is of one language', () => {
    const named = (lang: Lang, aims: string): { lang: Lang; text: string } => ({
      lang,
      text: edition(lang, END).text.replace(/(?:Hanke|Projektet) [^.]*\./u, aims),
    });
    const differing = (swedish: string, changes = vocabulary.changes): (string | undefined)[] =>
      converted([named('fi', 'TE-toimisto neuvoo.'), named('sv', swedish)], source, { ...vocabulary, changes })
        .report.messages.filter(({ rule }) => rule === 'editions-differ')
        .map(({ found }) => found);
    expect(differing('TE-byrån ger råd.')).toEqual([]);
    expect(differing('Byrån ger råd.')).toEqual(['notes on what has changed of alku: not te-offices']);
    const finnishOnly = vocabulary.changes.map((change) => ({ ...change, words: { ...change.words, sv: [] } }));
    expect(differing('Byrån ger råd.', finnishOnly)).toEqual([]);
  });

  test('of a document that date it differently are an error', () => {
    const { report } = converted([edition('fi', END, '• 5.3.2024'), edition('sv', END, '• 6.3.2024')]);
    expect(report.messages).toContainEqual(
      expect.objectContaining({ rule: 'sources-differ', severity: 'error', file: 'seeds/luettelo/sv.txt' }),
    );
  });
});

describe('the title that the original prints', () => {
  const titleIn = (editions: readonly { lang: Lang; text: string }[], file?: SourceFile): string[] =>
    contentOf(converted(editions, file).files).records.map(({ data }) => data.titlePrinted);

  test('is that of the edition in the original’s language, or what source.yaml says', () => {
    expect(titleIn([edition('fi', END), edition('en', END)])).toEqual(['Alku', 'Alku']);
    const swedish: SourceFile = {
      ...source,
      records: [{ id: 'alku', title: { fi: 'Alku', en: 'Start' }, original: 'sv', printed: 'Börjann' }],
    };
    expect(titleIn([edition('fi', END), edition('en', END)], swedish)).toEqual(['Börjann', 'Börjann']);
  });

  test('is told to be unknown where neither does', () => {
    const { report } = converted([edition('en', END)]);
    expect(report.messages).toContainEqual(expect.objectContaining({ rule: 'title-not-printed', severity: 'note' }));
    expect(converted([edition('fi', END)]).report.messages.map(({ rule }) => rule)).not.toContain('title-not-printed');
  });
});
