import { describe, expect, test } from 'vitest';
import { filePlaceWords, shortPlaceWords } from '../../src/atlas/passage/file-place.ts';
import { passageOf, piecesOf, spotsIn, textIn } from '../../src/atlas/passage/passage.ts';
import { quoteOf } from '../../src/atlas/passage/quote.ts';
import { textOfLine } from '../../src/schema/content/lines.ts';
import { statedBy } from '../../src/schema/stated.ts';
import { isMissing } from '../../src/schema/text.ts';
import { openSite } from '../../src/site/opened.ts';
import { LANGS } from '../../src/schema/lang.ts';

describe('pieces of a line', () => {
  const spot = (column: number, words: string) => ({ line: 1, column, words });
  const line = 'one two three four';

  test('are the line; words within others are marked in their mark', () => {
    const pieces = piecesOf(line, [
      { spot: spot(5, 'two three'), id: 1 },
      { spot: spot(9, 'three'), id: 2 },
      { spot: spot(1, 'one'), id: 3 },
      { spot: spot(5, 'two three'), id: 4 },
    ]);
    expect(textIn(pieces)).toBe(line);
    expect(pieces).toEqual([
      { spot: 3, pieces: ['one'] },
      ' ',
      { spot: 1, pieces: [{ spot: 4, pieces: ['two ', { spot: 2, pieces: ['three'] }] }] },
      ' four',
    ]);
  });

  test('that overlap in part stand one after the other', () => {
    const pieces = piecesOf(line, [
      { spot: spot(5, 'two three'), id: 1 },
      { spot: spot(9, 'three four'), id: 2 },
    ]);
    expect(pieces).toEqual(['one ', { spot: 1, pieces: ['two three'] }, { spot: 2, pieces: [' four'] }]);
  });
});

test('a quote keeps to its sentence and to whole words', () => {
  const line = (number: number, text: string) => ({ number, text, apart: false });
  const lines = [line(1, 'Heading'), line(2, 'First sentence. It is served in 12 languages every day. Third.')];
  expect(quoteOf(lines, { line: 2, column: 33, words: '12 languages' })).toEqual({
    before: 'It is served in ',
    words: '12 languages',
    after: ' every day.',
    cutBefore: false,
    cutAfter: false,
  });
  const long = [line(1, `${'word '.repeat(30)}7 towns${' word'.repeat(30)}`)];
  const quote = quoteOf(long, { line: 1, column: 151, words: '7 towns' });
  expect([quote.cutBefore, quote.cutAfter]).toEqual([true, true]);
  expect(quote.before).toMatch(/^(?:word )+$/u);
  expect(quote.after).toMatch(/^(?: word)+$/u);
});

describe.each(LANGS)('every record, %s', (lang) => {
  const opened = openSite()
    .records.filter(({ data }) => data.lang === lang)
    .map(({ data, lines }) => ({ record: data, lines, facts: statedBy(data) }));

  test('its facts stand in our edition, word for word', () => {
    const astray = opened.flatMap(({ record, lines, facts }) =>
      facts.flatMap(({ spot }) =>
        spot === undefined || textOfLine(lines, spot.line)?.startsWith(spot.words, spot.column - 1) === true
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
    const amounts = opened.flatMap(({ record }) =>
      record.kind === 'project' ? Object.values(record.funding).filter((amount) => !isMissing(amount)) : [],
    );
    expect(opened.flatMap(({ facts }) => facts.filter(({ of }) => of === 'funding')).length).toBe(amounts.length);
  });

  test('its passage has every line with words, each once, in order', () => {
    for (const { record, lines, facts } of opened) {
      const passage = passageOf(lines, facts);
      const numbers = passage.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      for (const { number, parts } of passage)
        expect(parts.map(({ pieces }) => textIn(pieces)).join('')).toBe(textOfLine(lines, number));
      expect(numbers, record.id).toContain(record.source.lines[0]);
    }
  });

  test('all that its facts state is marked', () => {
    for (const { record, lines, facts } of opened) {
      const marked = new Set(
        passageOf(lines, facts).flatMap(({ parts }) => parts.flatMap(({ pieces }) => spotsIn(pieces))),
      );
      const stated = facts.flatMap(({ spot }, index) => (spot === undefined ? [] : [index + 1]));
      expect(
        stated.filter((id) => !marked.has(id)),
        record.id,
      ).toEqual([]);
    }
  });
});

describe('a row of a table', () => {
  const text = 'Koti ry\tRyhmiä\u2028ja retkiä\t500\t';
  const row = {
    number: 14,
    text,
    apart: false,
    place: { sheet: 'Hankkeet', row: 14 },
    cells: [
      { start: 0, column: 'Saaja' },
      { start: 8, column: 'Tavoite' },
      { start: 25, column: 'EU-rahoitus' },
    ],
  };
  const spot = (words: string) => ({ line: 14, column: text.indexOf(words) + 1, words });

  test('is shown cell by cell, with the lines within a cell as lines, and its facts marked', () => {
    const [line] = passageOf([row], [{ spot: spot('500') }, { spot: spot('retkiä') }]);
    expect(line?.parts.map(({ column, pieces }) => [column, textIn(pieces)])).toEqual([
      ['Saaja', 'Koti ry'],
      ['Tavoite', 'Ryhmiä\nja retkiä'],
      ['EU-rahoitus', '500'],
    ]);
    expect(line?.parts.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'))).toEqual([
      { pieces: ['retkiä'], spot: 2 },
      { pieces: ['500'], spot: 1 },
    ]);
  });

  test('gives a quote that keeps to its cell', () => {
    expect(quoteOf([row], spot('retkiä'))).toMatchObject({ before: 'Ryhmiä ja ', words: 'retkiä', after: '' });
  });

  test('is named by its row beside a fact, and by its sheet, too, where there is room', () => {
    expect(shortPlaceWords(row.place, 'en')).toBe('row 14');
    expect(shortPlaceWords({ page: 12 }, 'en')).toBe('p. 12');
    expect(shortPlaceWords({ sheet: 'Hankkeet' }, 'en')).toBe('sheet Hankkeet');
    expect(filePlaceWords({ ...row.place, column: 'EU-rahoitus' }, 'en')).toBe(
      'sheet Hankkeet, row 14, column EU-rahoitus',
    );
  });
});
