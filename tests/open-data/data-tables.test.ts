import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRACTICE_COLUMNS, RECORD_COLUMNS } from '../../src/open-data/columns.ts';
import { dataFiles } from '../../src/open-data/files.ts';
import { recordsCsv } from '../../src/open-data/tables.ts';
import { centsOf, sumOf } from '../../src/i18n/money.ts';
import { readCsv } from '../support/csv.ts';
import { dataInput } from '../support/data-input.ts';

const input = dataInput();
const files = new Map(dataFiles(input).map((file) => [file.file, file.text]));
const textOf = (name: string): string => files.get(name) ?? '';

/** A table as objects by the names of its columns. */
function tableOf(name: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(textOf(name).replace('\uFEFF', ''));
  expect(new Set(head).size).toBe(head.length);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}

/** A line of the list of AMIF projects with the grant and both days, such as "2200120,8 1.1.2023 31.12.2025". */
const GRANT_LINE = /^(?<euros>\d+)(?:,(?<cents>\d{1,2}))? \d{1,2}\.\d{1,2}\.\d{4} \d{1,2}\.\d{1,2}\.\d{4}$/gmu;

describe.each([
  ['records.csv', () => true],
  ['practices.csv', (kind: string) => kind === 'practice'],
  ['projects.csv', (kind: string) => kind === 'project'],
] as const)('%s', (name, isIn) => {
  const table = tableOf(name);

  test('has a row for each record, in the order of records.json', () => {
    const ids = input.data.records.filter(({ kind }) => isIn(kind)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(table.map(({ id }) => id)).toEqual(ids);
  });

  test('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    const text = textOf(name);
    expect(text.startsWith('\uFEFFid,kind,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const formulas = table.flatMap((row) => Object.values(row).filter((cell) => /^[=+\-@\t]/u.test(cell)));
    expect(formulas).toEqual([]);
  });

  test('says of each record where it comes from and where it stands', () => {
    for (const row of table) {
      expect(row['file']).toMatch(/^seeds\/(?:[\w-]+\/fi\.txt|contributions\/[\w-]+\.md)$/u);
      expect(Number(row['line_from'])).toBeLessThanOrEqual(Number(row['line_to']));
      const { sv } = input.data.records.find(({ id }) => id === row['id'])?.urls ?? {};
      expect(row['url_sv']).toBe(sv ?? '');
      if (row['url_sv'] !== '') expect(row['url_sv']).toMatch(/^sv\/.+\.html$/u);
    }
  });
});

test('the money of the projects is that of the source, to the cent', () => {
  const amounts = tableOf('projects.csv').flatMap(({ eu_granted: amount = '' }) =>
    amount === '' ? [] : [centsOf(amount)],
  );
  const printed = [...readFileSync('seeds/amif-hankkeet/fi.txt', 'utf8').matchAll(GRANT_LINE)].map(({ groups }) =>
    BigInt(`${groups?.['euros'] ?? ''}${(groups?.['cents'] ?? '').padEnd(2, '0')}`),
  );
  expect(printed.length).toBeGreaterThan(40);
  expect(amounts).toHaveLength(printed.length);
  expect(sumOf(amounts)).toBe(sumOf(printed));
});

test('a value that is missing is an empty cell, never nought', () => {
  const esf = tableOf('projects.csv').filter(({ programme }) => programme === 'ESF');
  expect(esf.map(({ eu_granted }) => eu_granted)).toEqual(['']);
});

test('a source is silent only in what somebody asked it, and what it says stands in every language', () => {
  const [first] = input.data.records;
  if (first === undefined) throw new Error('no record');
  const { readings: _readings, ...unread } = first;
  const listed = { state: 'listed' as const };
  const says = { fi: 'Maksuton', sv: 'Avgiftsfri', en: 'Free of charge' };
  const readings = {
    on: '2018-06-01',
    money: { state: 'said' as const, says, words: 'maksuton', line: 1, column: 1 },
    time: { state: 'not-said' as const },
    who: listed,
    where: listed,
    languages: listed,
  };
  const records = [unread, { ...first, readings }];
  const [, ...rows] = readCsv(recordsCsv({ ...input, data: { ...input.data, records } }).replace('\uFEFF', ''));
  const cells = (row: readonly string[], beginning: string): string[] =>
    RECORD_COLUMNS.flatMap(({ name }, index) => (name.startsWith(beginning) ? [row[index] ?? ''] : []));
  const [silentOfAll = [], read = []] = rows;
  expect([...cells(silentOfAll, 'money_'), ...cells(silentOfAll, 'time_')].join('')).toBe('');
  expect(cells(read, 'money_')).toEqual(['said', 'Maksuton', 'Avgiftsfri', 'Free of charge']);
  expect(cells(read, 'time_')[0]).toBe('not-said');
  expect(cells(read, 'time_')[3]).toBe('the source does not say');
  expect(cells(read, 'who_')).toEqual(['listed', '', '', '']);
});

test('places of work stand apart from places that are only named', () => {
  for (const record of tableOf('records.csv')) {
    const work = new Set((record['places'] ?? '').split('; '));
    const both = (record['places_mentioned'] ?? '').split('; ').filter((name) => name !== '' && work.has(name));
    expect(both, record['id']).toEqual([]);
  }
});

test('README.txt explains every file and every column', () => {
  const readme = textOf('README.txt');
  for (const name of files.keys()) if (name !== 'README.txt') expect(readme).toContain(`  ${name} (`);
  for (const { name, about } of [...RECORD_COLUMNS, ...PRACTICE_COLUMNS]) expect(readme).toContain(`${name}: ${about}`);
});
