import { describe, expect, test } from 'vitest';
import { odsContent, odsOf } from './support/open-document.ts';
import { fromFile, fromText, readBytes, withoutProvenance } from './support/originals.ts';
import { gridOf, ideasTable, listTable } from './support/tables.ts';
import { typedCells } from './support/workbook.ts';

const TABLES = { list: listTable, ideas: ideasTable } as const;

test.each(['list', 'ideas'] as const)('the same records come out of OpenDocument as of the text: %s', async (name) => {
  const table = TABLES[name]();
  const bytes = odsOf(odsContent([{ name: table.sheet, rows: gridOf(table).map(typedCells) }]));
  const { files, report } = await fromFile(name, bytes);
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
});

describe('a workbook of OpenDocument', () => {
  const rows = [
    ['Nimi', 'Osuus', 'Alku', 'Raha'],
    ['Yksi\nkaksi', { percent: 0.07 }, { day: 45292 }, 1234567.8],
    [],
    ['', 'kolme', { day: 45292.5 }, 2],
  ];

  test('says of every cell its sheet, row and column', async () => {
    const { sources, messages } = await readBytes(
      odsOf(
        odsContent([
          { name: 'Hankkeet', rows },
          { name: 'Piilossa', rows: [['a', 'b']], hidden: true },
          { name: 'Muut', rows: [['c', 'd']] },
        ]),
        { 'Basic/Standard/Module1.xml': 'macros' },
      ),
    );
    const filled = sources[0]?.lines.filter(({ text }) => text !== '');
    expect(filled?.map(({ text, place }) => ({ text, place }))).toEqual([
      { text: 'Nimi\tOsuus\tAlku\tRaha', place: { sheet: 'Hankkeet', row: 1 } },
      { text: 'Yksi\u2028kaksi\t7 %\t1.1.2024\t1234567,8', place: { sheet: 'Hankkeet', row: 2 } },
      { text: '\tkolme\t1.1.2024 12.00\t2', place: { sheet: 'Hankkeet', row: 4 } },
      { text: 'c\td', place: { sheet: 'Muut', row: 1 } },
    ]);
    expect(messages.map(({ found }) => found)).toEqual(['the hidden sheet Piilossa', 'macros, which were not run']);
  });

  test('loses remarks and keeps lines, blanks and links', async () => {
    const cell = `<text:p>a<text:s text:c="2"/>b<text:line-break/><text:a>c</text:a></text:p><office:annotation><text:p>huomautus</text:p></office:annotation>`;
    const content = odsContent([{ name: 'A', rows: [['x', 'y']] }]).replace('<text:p>x</text:p>', cell);
    const { sources } = await readBytes(odsOf(content));
    expect(sources[0]?.lines.map(({ text }) => text)).toEqual(['a  b\u2028c\ty']);
  });

  const broken = async (content: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> =>
    (await readBytes(odsOf(content, more))).messages.map(({ rule, found }) => `${rule}: ${found}`);

  test('that is encrypted, damaged, or grows when it is read is refused in words', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>';
    expect(await broken('\u0001\u0002', { 'META-INF/manifest.xml': manifest })).toEqual([
      'file-encrypted: parts that are encrypted',
    ]);
    expect((await broken('<office:document-content>'))[0]).toMatch(/^file-broken: content.xml: /u);
    expect(await broken('<!DOCTYPE a [<!ENTITY a "b">]><a>&a;</a>')).toEqual([
      'file-broken: content.xml: a document type declaration',
    ]);
    const content = odsContent([{ name: 'A', rows: [['x', 'y']] }]);
    expect(
      await broken(content.replace('office:value-type', 'table:number-columns-repeated="999999" office:value-type')),
    ).toEqual(['file-too-large: more than 500000 cells in all sheets, those between filled ones counted']);
    expect(
      await broken(content.replace('<table:table-row>', '<table:table-row table:number-rows-repeated="999999">')),
    ).toEqual(['file-too-large: more than 50000 rows']);
  });
});
