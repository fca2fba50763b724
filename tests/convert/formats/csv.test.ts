import { describe, expect, test } from 'vitest';
import { delimiterOf } from '../../../scripts/convert/read/formats/csv.ts';
import { readBytes, fromFile, fromText, seedText, withoutProvenance } from './support/originals.ts';
import type { DocumentName } from './support/originals.ts';
import { gridOf, ideasTable, listTable } from './support/tables.ts';

/** Rows as Excel and LibreOffice write them. */
const written = (rows: readonly (readonly string[])[], delimiter: string, end = '\r\n'): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => (/["\n\r]/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .map((line) => line + end)
    .join('');

const TABLES = { list: listTable, ideas: ideasTable } as const;

describe('the same records come out of CSV as of the text', () => {
  const cases = (['list', 'ideas'] as const).flatMap((name) =>
    ([';', ',', '\t'] as const).map((delimiter) => ({ name, delimiter })),
  );

  test.each(cases)('$name, parted by "$delimiter"', async ({ name, delimiter }) => {
    const { files, report } = await fromFile(name, written(gridOf(TABLES[name]()), delimiter));
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
  });

  test('written by Excel with the letters of Windows, and with those of UTF-16', async () => {
    const text = written(gridOf(listTable()), ';').replaceAll('–', '-');
    const plainly = await fromFile('list', text);
    // Every letter of the list is also one of ISO 8859-1, but for the dashes.
    const wide = await fromFile('list', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(withoutProvenance(wide.files)).toEqual(withoutProvenance(plainly.files));
    const latin = [...text].filter((letter) => letter.charCodeAt(0) < 256).join('');
    const windows = await fromFile('list', Buffer.from(latin, 'latin1'));
    expect(windows.report.messages.filter(({ rule }) => rule === 'not-utf8')).toEqual([]);
    expect(windows.report.totals.records).toBe(plainly.report.totals.records);
  });
});

describe('a CSV file', () => {
  test('says of every line its row, and of every cell its column', async () => {
    const { sources } = await readBytes('Nimi;Määrä;Alku\nYksi;"2\n3";1.1.2024\n\nKaksi;;');
    expect(sources[0]?.lines).toEqual([
      expect.objectContaining({ number: 1, text: 'Nimi\tMäärä\tAlku', place: { row: 1 } }),
      {
        number: 2,
        text: 'Yksi\t2\u20283\t1.1.2024',
        place: { row: 2 },
        cells: [
          { start: 0, column: 'Nimi' },
          { start: 5, column: 'Määrä' },
          { start: 9, column: 'Alku' },
        ],
      },
      expect.objectContaining({ number: 3, text: 'Kaksi\t\t', place: { row: 4 } }),
    ]);
  });

  test.each([
    ['sep=|\na|b\n', '|'],
    ['a;b;c\n1;2;3\n', ';'],
    ['a,b,c\n"1,5",2,3\n', ','],
    ['a\tb\tc\n1\t2\t3\n', '\t'],
    ['a;b;c\n', undefined],
    ['a;b;c\n"1;2;3\n', undefined],
    ['One, two, three.\nFour.\nFive, six.\n', undefined],
    ['', undefined],
  ])('%j is parted by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  test('is none of the project’s own texts', () => {
    const names: DocumentName[] = ['list', 'ideas', 'booklet', 'form', 'tray'];
    expect(names.filter((name) => delimiterOf(seedText(name)) !== undefined)).toEqual([]);
  });

  test('with too many rows or cells is refused, with the count', async () => {
    const rows = await readBytes('a;b;c\n'.repeat(50_001));
    expect(rows.messages).toContainEqual(
      expect.objectContaining({ rule: 'file-too-large', found: 'more than 50000 rows', severity: 'error' }),
    );
    const cells = await readBytes(`${'a;'.repeat(1_000)}\n`.repeat(501));
    expect(cells.messages).toContainEqual(
      expect.objectContaining({ rule: 'file-too-large', found: 'more than 500000 cells' }),
    );
  });
});
