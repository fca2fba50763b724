import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/site/editions.ts';
import { CURATION_FOLDER } from '../../src/site/folders.ts';
import { passageOf, piecesOf } from '../../src/atlas/passage/passage.ts';
import { amountPattern, dayPattern, wordsPattern } from '../../src/atlas/passage/printed.ts';
import { quoteOf } from '../../src/atlas/passage/quote.ts';
import { statedBy } from '../../src/atlas/passage/stated.ts';
import { loadRecords } from '../../src/site/site-records.ts';
import { LANGS } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const { languages } = loadVocabulary(CURATION_FOLDER, CURATION_FOLDER);

test.each([
  ['2200120.80', '2200120,8 1.1.2023'],
  ['381167.13', '381167,13 1.1.2024'],
  ['281250', 'funding: 281 250'],
  ['375000.00', '375 000'],
])('finds the amount %s in %j', (amount, text) => {
  expect(amountPattern(amount).test(text)).toBe(true);
});

test.each([
  ['281250', '1281250'],
  ['281250', '281 2501'],
  ['381167.13', '381167,1'],
])('does not find the amount %s in %j', (amount, text) => {
  expect(amountPattern(amount).test(text)).toBe(false);
});

test('finds a day with and without noughts, and words over any white space', () => {
  expect(dayPattern('2024-01-05').exec('x 5.1.2024 y')?.[0]).toBe('5.1.2024');
  expect(dayPattern('2024-01-05').test('05.01.2024')).toBe(true);
  expect(dayPattern('2024-01-05').test('15.1.2024')).toBe(false);
  expect(wordsPattern('a (b)').test('a  (b)')).toBe(true);
});

test('pieces of a line are the line; of two words that overlap the first is marked', () => {
  const spot = (column: number, words: string) => ({ line: 1, column, words });
  const pieces = piecesOf('one two three', [
    { spot: spot(5, 'two three'), id: 1 },
    { spot: spot(9, 'three'), id: 2 },
    { spot: spot(1, 'one'), id: 3 },
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe('one two three');
  expect(pieces.map(({ spot: id }) => id)).toEqual([3, undefined, 1]);
});

test('a quote keeps to its sentence and to whole words', () => {
  const lines = ['', 'First sentence. It is served in 12 languages every day. Third.'];
  expect(quoteOf(lines, { line: 2, column: 33, words: '12 languages' })).toEqual({
    before: 'It is served in ',
    words: '12 languages',
    after: ' every day.',
    cutBefore: false,
    cutAfter: false,
  });
  const long = [`${'word '.repeat(30)}7 towns${' word'.repeat(30)}`];
  const quote = quoteOf(long, { line: 1, column: 151, words: '7 towns' });
  expect([quote.cutBefore, quote.cutAfter]).toEqual([true, true]);
  expect(quote.before).toMatch(/^(?:word )+$/u);
  expect(quote.after).toMatch(/^(?: word)+$/u);
});

describe.each(LANGS)('every record, %s', (lang) => {
  const opened = loadRecords(lang).map((record) => {
    const { lines } = readEdition(record.source.file);
    return { record, lines, facts: statedBy(record, lines, languages) };
  });

  test('its facts stand in our edition, word for word', () => {
    const astray = opened.flatMap(({ record, lines, facts }) =>
      facts.flatMap(({ spot }) =>
        spot === undefined || (lines[spot.line - 1] ?? '').startsWith(spot.words, spot.column - 1)
          ? []
          : [`${record.id}: ${spot.words}`],
      ),
    );
    expect(astray).toEqual([]);
  });

  test('all figures, money, days and languages of service have a line', () => {
    const without = opened.flatMap(({ record, facts }) =>
      facts
        .filter(({ of, line }) => of !== 'place' && of !== 'organisation' && line === undefined)
        .map(({ of }) => `${record.id}: ${of}`),
    );
    expect(without).toEqual([]);
    const withMoney = opened.filter(({ record }) => 'funding' in record);
    expect(withMoney.length).toBeGreaterThan(0);
    expect(
      withMoney.filter(({ facts }) => !facts.some(({ of }) => of === 'funding')).map(({ record }) => record.id),
    ).toEqual([]);
  });

  test('a place or an organisation without a line is one that curation names', () => {
    const unnamed = opened.flatMap(({ record, facts }) => {
      const named = [...record.places, ...record.organisations].filter(({ line }) => line !== undefined).length;
      const found = facts.filter(({ of, spot }) => (of === 'place' || of === 'organisation') && spot !== undefined);
      return found.length === named ? [] : [record.id];
    });
    expect(unnamed).toEqual([]);
  });

  test('its passage has every line with words, each once, in order', () => {
    for (const { record, lines, facts } of opened) {
      const passage = passageOf(record, lines, facts);
      const numbers = passage.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      for (const { number, pieces } of passage) expect(pieces.map(({ text }) => text).join('')).toBe(lines[number - 1]);
      const [from, to] = record.source.lines;
      const own = lines.slice(from - 1, to).filter((text) => text.trim() !== '').length;
      expect(numbers.filter((number) => number >= from && number <= to).length).toBe(own);
    }
  });
});
