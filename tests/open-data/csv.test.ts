import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { csvOf } from '../../src/open-data/csv.ts';
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

  it('can be read back by a reader of the standard', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', '""', 'ä,"ö"', '', ' '));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(rows, (wanted) => {
        expect(readCsv(csvOf(wanted).slice(BYTE_ORDER_MARK.length))).toEqual(wanted);
      }),
    );
  });
});
