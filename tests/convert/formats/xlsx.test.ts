import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { format } from '../../../scripts/convert/problems.ts';
import { LIMITS } from '../../../scripts/convert/read/formats/limits.ts';
import { numberText } from '../../../scripts/convert/read/formats/values.ts';
import { filePlaceWords } from '../../../src/atlas/passage/file-place.ts';
import { placeOfSpot } from '../../../src/schema/content/lines.ts';
import { readLinesFile } from '../../../src/schema/content/read.ts';
import { contentOf } from '../../support/content.ts';
import { fromFile, fromText, readBytes, withoutProvenance } from './support/originals.ts';
import { gridOf, ideasTable, listTable } from './support/tables.ts';
import { archiveOf, typedCells, workbookOf, workbookParts } from './support/workbook.ts';

const TABLES = { list: listTable, ideas: ideasTable } as const;

test.each(['list', 'ideas'] as const)('the same records come out of a workbook as of the text: %s', async (name) => {
  const table = TABLES[name]();
  const bytes = workbookOf([{ name: table.sheet, rows: gridOf(table).map(typedCells) }]);
  const { files, report } = await fromFile(name, bytes);
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(withoutProvenance(files)).toEqual(withoutProvenance(fromText(name).files));
});

test('what is published, and what is told, leads to sheet, row and column', async () => {
  const table = listTable();
  const grid = gridOf(table).map(typedCells);
  const { files } = await fromFile('list', workbookOf([{ name: table.sheet, rows: grid }]));
  const vok = contentOf(files).records.find(({ data }) => data.id === 'vok-valmius');
  const row = grid.findIndex(([name]) => name === 'VOK-valmius') + 1;
  const place = { sheet: 'Hankkeet', row };
  expect(vok?.data.source.places).toEqual([place, place]);
  const money = vok?.data.kind === 'project' ? vok.data.spans.funding.euGranted : undefined;
  const file = 'projects/vok-valmius/fi.lines.json';
  const lines = readLinesFile({ file, text: files.get(file) ?? '' });
  const at = money && lines.ok ? placeOfSpot(lines.value, money) : undefined;
  expect(at).toEqual({ ...place, column: 'EU-rahoitus (euroa)' });
  expect(at && filePlaceWords(at, 'en')).toBe(`sheet Hankkeet, row ${String(row)}, column EU-rahoitus (euroa)`);

  const wrong = grid.map((cells, index) => (index === row - 1 ? cells.with(5, '31.2.2023') : cells));
  const { report } = await fromFile('list', workbookOf([{ name: table.sheet, rows: wrong }]));
  const date = report.messages.find(({ rule }) => rule === 'impossible-date');
  expect(date && format(date)).toMatch(
    new RegExp(`^fi.file, sheet Hankkeet, row ${String(row)}, column Hankkeen alkamispäivä: error`, 'u'),
  );
});

describe('a workbook', () => {
  const rows = [
    ['Nimi', 'Osuus', 'Alku', 'Raha'],
    ['Yksi\nkaksi', { percent: 0.07 }, { day: 45292 }, 1234567.8],
    [],
    ['', 'kolme', { day: 45292.5 }, 2],
  ];

  test('says of every cell its sheet, row and column', async () => {
    const { sources, messages } = await readBytes(
      workbookOf([
        { name: 'Hankkeet', rows },
        { name: 'Piilossa', rows: [['a', 'b']], hidden: true },
        { name: 'Muut', rows: [['c', 'd']] },
      ]),
    );
    const filled = sources[0]?.lines.filter(({ text }) => text !== '');
    expect(filled?.map(({ text, place }) => ({ text, place }))).toEqual([
      { text: 'Nimi\tOsuus\tAlku\tRaha', place: { sheet: 'Hankkeet', row: 1 } },
      { text: 'Yksi\u2028kaksi\t7 %\t1.1.2024\t1234567,8', place: { sheet: 'Hankkeet', row: 2 } },
      { text: '\tkolme\t1.1.2024 12.00\t2', place: { sheet: 'Hankkeet', row: 4 } },
      { text: 'c\td', place: { sheet: 'Muut', row: 1 } },
    ]);
    expect(filled?.[1]?.cells?.map(({ column }) => column)).toEqual(['Nimi', 'Osuus', 'Alku', 'Raha']);
    expect(messages).toEqual([expect.objectContaining({ rule: 'left-out', found: 'the hidden sheet Piilossa' })]);
  });

  test('runs no macros, follows no links, and says so', async () => {
    const parts = workbookParts([{ name: 'Hankkeet', rows }]);
    const { sources, messages } = await readBytes(
      archiveOf({
        ...parts,
        '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
        'xl/vbaProject.bin': 'macros',
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      }),
    );
    expect(sources[0]?.lines).toHaveLength(4);
    expect(messages.map(({ found }) => found)).toEqual([
      'macros, which were not run',
      'links to other workbooks, which were not followed',
    ]);
  });

  const broken = async (change: Readonly<Record<string, string>>): Promise<string[]> =>
    (await readBytes(archiveOf({ ...workbookParts([{ name: 'A', rows }]), ...change }))).messages.map(
      ({ rule, found }) => `${rule}: ${found}`,
    );

  const sheet = 'xl/worksheets/sheet1.xml';

  test('with entities that grow is refused before anybody reads it', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>';
    expect(await broken({ 'xl/sharedStrings.xml': bomb })).toEqual([
      'file-broken: xl/sharedStrings.xml: a document type declaration',
    ]);
  });

  test('with a cell far away, a million cells, or too deep, is refused with the count', async () => {
    const cells = 'file-too-large: more than 500000 cells in all sheets, those between filled ones counted';
    const far = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await broken({ [sheet]: far })).toEqual([cells]);
    const million = `<worksheet><sheetData>${`<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`.repeat(1_000)}</sheetData></worksheet>`;
    expect(await broken({ [sheet]: million })).toEqual([cells]);
    expect(await broken({ [sheet]: '<a>'.repeat(201) })).toEqual([
      'file-too-large: more than 200 elements inside each other',
    ]);
  });

  test('that is damaged is refused in words', async () => {
    expect((await broken({ [sheet]: '<worksheet><sheetData>' }))[0]).toMatch(
      /^file-broken: xl\/worksheets\/sheet1.xml: /u,
    );
    expect((await broken({ 'xl/workbook.xml': '' }))[0]).toMatch(/^file-broken: xl\/workbook.xml: /u);
    const whole = workbookOf([{ name: 'A', rows }]);
    const cut = await readBytes(whole.slice(0, whole.length - 40));
    expect(cut.messages.map(({ rule }) => rule)).toEqual(['file-broken']);
  });

  test('that unpacks to more than is read is refused before it is unpacked', async () => {
    const parts = workbookParts([{ name: 'A', rows }]);
    const zip = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      [sheet]: new Uint8Array(65 * 2 ** 20),
    });
    expect(zip.length).toBeLessThan(2 ** 20);
    const { messages } = await readBytes(zip);
    expect(messages).toContainEqual(
      expect.objectContaining({
        rule: 'file-too-large',
        found: `more than ${String(LIMITS.partBytes)} bytes in ${sheet}`,
      }),
    );
    // The same archive that says of the part that it has a thousand bytes.
    const said = Buffer.from(zip);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(65 * 2 ** 20);
    const lie = Buffer.alloc(4);
    lie.writeUInt32LE(1_000);
    for (let at = said.indexOf(size); at >= 0; at = said.indexOf(size, at + 1)) lie.copy(said, at);
    expect((await readBytes(said)).messages.map(({ rule }) => rule)).toContain('file-broken');
  });
});

test.each([
  [2200120.8, '2200120,8'],
  [981772.01, '981772,01'],
  [0.1 + 0.2, '0,3'],
  [1e-7, '0,0000001'],
  [-5, '-5'],
  [1e15, '1000000000000000'],
])('the number %d is written %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});
