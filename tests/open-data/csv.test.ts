import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { csvOf, SEPARATOR_IN } from '../../src/open-data/csv.ts';
import { readCsv } from '../support/csv.ts';

const BYTE_ORDER_MARK = '\uFEFF';

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends each line as RFC 4180 says', () => {
    expect(
      csvOf([
        ['Käytäntö', 'Osoite'],
        ['a, "b"', 'rivi\nrivi'],
      ]),
    ).toBe(`${BYTE_ORDER_MARK}Käytäntö,Osoite\r\n"a, ""b""","rivi\nrivi"\r\n`);
  });

  it('keeps cells apart where spreadsheets use the comma in numbers', () => {
    const rows = [['a;b', '1,5', 'say "x"']];
    expect(csvOf(rows, SEPARATOR_IN.fi)).toBe(`${BYTE_ORDER_MARK}"a;b";1,5;"say ""x"""\r\n`);
    expect([SEPARATOR_IN.sv, SEPARATOR_IN.en]).toEqual([';', ',']);
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '-', '+358 40'])(
    'runs no formula: %j',
    (text) => {
      expect(readCsv(csvOf([[text]]).slice(1))).toEqual([[`'${text}`]]);
      expect(csvOf([[text]], ';')).toContain(`'${text}`);
    },
  );

  it.each(['-2', '+3,5', '-0.5', 'a=b', '1-2', ''])('leaves a number and other words as they are: %j', (text) => {
    expect(readCsv(csvOf([[text, 'x']]).slice(1))).toEqual([[text, 'x']]);
  });

  it('can be read back by a reader of the standard', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', '""', 'ä,"ö"', '', ' '));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(rows, (wanted) => {
        const read = readCsv(csvOf(wanted).slice(BYTE_ORDER_MARK.length));
        // An apostrophe that keeps a cell from being a formula is no part of it.
        const bare = (text: string, meant = ''): string => (text === `'${meant}` ? text.slice(1) : text);
        expect(read.map((row, y) => row.map((text, x) => bare(text, wanted[y]?.[x])))).toEqual(wanted);
      }),
    );
  });
});
