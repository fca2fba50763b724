import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bibtexOf, bibtexText } from '../../src/atlas/cite/bibtex.ts';
import { cslOf } from '../../src/atlas/cite/csl.ts';
import { risOf } from '../../src/atlas/cite/ris.ts';
import { creditOf, formatCreditDate } from '../../src/atlas/cite/credit.ts';
import type { Work } from '../../src/atlas/cite/works.ts';
import { worksOf, worksOnce } from '../../src/atlas/cite/works.ts';
import { citeFile, CITE_FILES } from '../../src/atlas/cite/formats.ts';
import { openSite } from '../../src/site/opened.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { titleInFull } from '../../src/atlas/title-beside.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { isMissing } from '../../src/schema/text.ts';

const documents = openSite().documents.map(({ data }) => data);

const work = (title: string): Work => ({
  key: 'key',
  type: 'page',
  author: 'A & B',
  title,
  container: 'Kotoatlas',
  date: '2026-11-28',
  page: undefined,
  url: 'https://example.org/a_b%20c.html',
  note: undefined,
  lang: 'sv',
});

/** The value of a field between its outer braces, as BibTeX finds it: by counting braces. */
function bibtexField(entry: string, name: string): string {
  const start = entry.indexOf(`  ${name} = {`) + `  ${name} = {`.length;
  let open = 1;
  let end = start;
  for (; open > 0 && end < entry.length; end += 1) {
    if (entry[end] === '{') open += 1;
    if (entry[end] === '}') open -= 1;
  }
  return entry.slice(start, end - 1);
}

/** What LaTeX prints of a value. */
const printed = (value: string): string =>
  value.replaceAll(
    /\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\(?<sign>[{}$&#_%])/gu,
    (all, sign: unknown) =>
      typeof sign === 'string' ? sign : all.includes('backslash') ? '\\' : all.includes('tilde') ? '~' : '^',
  );

const anyText = fc.string({ unit: fc.constantFrom(...Array.from('aÅ{}\\$&#_%~^"\'@,=\n\t é–”')), maxLength: 40 });

describe('BibTeX', () => {
  test('any title comes back, and ends its own field only', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const entry = bibtexOf([work(title)]);
        const value = bibtexField(entry, 'title');
        const oneLine = title.replaceAll(/\s+/gu, ' ').trim();
        const back = printed(value.slice(1, -1));
        expect([oneLine, title.replaceAll(/[{}]/gu, '').replaceAll(/\s+/gu, ' ').trim()]).toContain(back);
        expect(entry.slice(entry.indexOf(value) + value.length)).toMatch(/^\},\n {2}howpublished/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('signs that are commands are written out; an address keeps its own', () => {
    expect(bibtexText('50 % & {x} a_b')).toBe(String.raw`50 \% \& \{x\} a\_b`);
    expect(bibtexText('lone } brace')).toBe('lone brace');
    expect(bibtexField(bibtexOf([work('x')]), 'url')).toBe('https://example.org/a_b%20c.html');
  });
});

test('RIS: any title is one line, and each entry ends once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const lines = risOf([work(title), work('next')]).split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
      expect(lines.filter((line) => line === 'ER  - ').length).toBe(2);
    }),
    { numRuns: 1000 },
  );
});

/** As much of the schema of CSL-JSON as the site's items use; anything else is an error. */
const cslSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.enum(['report', 'webpage']),
    title: z.string().min(1),
    author: z.array(z.strictObject({ literal: z.string().min(1) })).optional(),
    publisher: z.string().optional(),
    'container-title': z.string().optional(),
    issued: z
      .union([
        z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
        z.strictObject({ literal: z.string().min(1) }),
      ])
      .optional(),
    page: z.string().optional(),
    URL: z.url().optional(),
    note: z.string().optional(),
    language: z.enum(LANGS).optional(),
  }),
);

const letters = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join('');

test.each(LANGS)('each record is cited by its source first, then by its page, %s', (lang) => {
  for (const record of loadRecords(lang)) {
    const works = worksOf(record, '2026-11-28', { note: '[x]/y.html' }, creditOf({ documents }, record));
    expect(works.map(({ type }) => type)).toEqual(['document', 'page']);
    const items = cslSchema.parse(JSON.parse(cslOf(works)));
    expect(items.map(({ title }) => title)).toEqual([record.source.title, titleInFull(record)]);
    // Whoever reads the citation finds the thing in the original.
    const printed = record.lang === record.original ? record.title : record.titlePrinted;
    expect(letters(items[1]?.title ?? '')).toContain(letters(printed));
    expect(items[1]?.note).toBe('[x]/y.html');
  }
});

test.each(LANGS)('a file of all works has each once, under a key that is its own, %s', (lang) => {
  const works = loadRecords(lang).flatMap((record) =>
    worksOf(record, '2026-11-28', { note: record.id }, creditOf({ documents }, record)),
  );
  const once = worksOnce(works);
  // What has one key is one work: nothing is left out that differs in anything.
  expect(new Set(once.map((one) => JSON.stringify(one)))).toEqual(new Set(works.map((one) => JSON.stringify(one))));
  expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
  expect(once.filter(({ type }) => type === 'page').length).toBe(loadRecords(lang).length);
  for (const { key } of once) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});

test('the language of the original goes into its key and its citation', () => {
  const [record] = loadRecords('sv');
  const [original] =
    record === undefined
      ? []
      : worksOf({ ...record, original: 'sv' }, '2026-11-28', { note: 'x' }, creditOf({ documents }, record));
  expect([original?.lang, original?.key.endsWith('-sv')]).toEqual(['sv', true]);
});

describe('what only another document says is cited in square brackets', () => {
  const [record] = loadRecords('en').map((one) => ({
    ...one,
    source: {
      ...one.source,
      publisher: { missing: 'not-in-source' as const },
      date: { missing: 'not-in-source' as const },
    },
  }));
  const at = { title: 'A page', url: 'https://example.org/', on: '2026-11-28' };
  const elsewhere = {
    id: record?.source.id ?? '',
    publisherElsewhere: { ...at, value: { fi: 'Ministeriö', sv: 'Ministeriet', en: 'Ministry' } },
    dateElsewhere: { ...at, value: '2017-05' },
  };
  const worksWith = (known: object): Work[] =>
    record === undefined
      ? []
      : [
          ...worksOf(
            record,
            '2026-11-28',
            { note: 'x' },
            creditOf({ documents: [{ ...elsewhere, ...known }] }, record),
          ),
        ];
  const [work] = worksWith({});

  test('with a note on what they mean', () => {
    expect(work).toMatchObject({ author: '[Ministry]', date: '[2017-05]', note: '[…] = known from elsewhere' });
    expect(formatCreditDate('[2017-05]', 'en')).toBe('[May 2017]');
  });

  test('in every format, as far as it holds them', () => {
    const works = work === undefined ? [] : [work];
    const bibtex = bibtexOf(works);
    expect(['author', 'year', 'month', 'note'].map((name) => bibtexField(bibtex, name))).toEqual([
      '{[Ministry]}',
      '[2017]',
      '5',
      '[…] = known from elsewhere',
    ]);
    expect(risOf(works).split('\r\n')).toEqual(
      expect.arrayContaining(['AU  - [Ministry]', 'PY  - 2017', 'N1  - [2017-05] […] = known from elsewhere']),
    );
    expect(cslSchema.parse(JSON.parse(cslOf(works)))[0]).toMatchObject({
      author: [{ literal: '[Ministry]' }],
      publisher: '[Ministry]',
      issued: { literal: '[2017-05]' },
    });
  });

  test('and what nobody says is left out', () => {
    const [unknown] = worksWith({ publisherElsewhere: undefined, dateElsewhere: undefined });
    expect([unknown?.author, unknown?.date, unknown?.note]).toEqual([undefined, undefined, undefined]);
  });
});

test('no citation leaves out a publisher that curation knows', () => {
  for (const lang of LANGS)
    for (const record of loadRecords(lang)) {
      const document = documents.find(({ id }) => id === record.source.id);
      const isKnown = !isMissing(record.source.publisher) || document?.publisherElsewhere !== undefined;
      expect(creditOf({ documents }, record).publisher !== undefined, record.id).toBe(isKnown);
    }
});

test('files are named by language and format', () => {
  expect(CITE_FILES.map((format) => citeFile('sv', format))).toEqual(['sv.bib', 'sv.ris', 'sv.csl.json']);
});
