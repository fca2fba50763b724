import { element } from '../../../../browser/dom.ts';
import { FACT_NAMES, factRows, isTold } from '../../kit/client/fact-rows.ts';
import type { FactRow } from '../../kit/client/fact-rows.ts';
import { addressOfRecord } from '../../kit/client/site.ts';
import { langOfTitle } from '../../../../atlas/title-beside.ts';
import { titleBeside } from '../../kit/client/title-beside.ts';
import type { ToolRecord } from '../../kit/records.ts';
import { isSame, valuesOfOne } from '../columns.ts';
import { words } from './words.ts';

/** A row of the comparison: the same fact of each record. */
const rowsOf = (records: readonly ToolRecord[]): FactRow[][] => {
  const byRecord = records.map((record) => factRows(record, words));
  return FACT_NAMES.map((_, place) => byRecord.flatMap((rows) => rows[place] ?? [])).filter((row) =>
    row.some((one) => isTold(one) && (one.name !== 'indirectly' || one.values.length > 0)),
  );
};

/** The comparison as a table: a column a record, a row a fact, and under its name whether it is the same for all. */
export function compareTable(records: readonly ToolRecord[]): HTMLElement {
  const head = element('tr', {}, [
    element('td', {}, [element('span', { class: 'visually-hidden' }, [words.row])]),
    ...records.map((record) =>
      element('th', { scope: 'col' }, [
        element('a', { href: addressOfRecord(record), lang: langOfTitle(record.title, record.original) }, [
          record.title,
        ]),
        ...titleBeside(record),
      ]),
    ),
  ]);
  return element('table', { class: 'compare-table', 'data-columns': String(records.length) }, [
    element('caption', { class: 'visually-hidden' }, [words.caption]),
    element('thead', {}, [head]),
    element(
      'tbody',
      {},
      rowsOf(records).map((row) => tableRow(row, records)),
    ),
  ]);
}

function tableRow(row: readonly FactRow[], records: readonly ToolRecord[]): HTMLElement {
  const columns = row.map(({ values }) => values);
  const same = isSame(columns);
  const onlyOne = valuesOfOne(columns);
  // Where no source says anything, nothing is known to be the same.
  const isUnknown = columns.every((values) => values.length === 0);
  const mark = element('span', { class: same ? 'mark-same' : 'mark-different' }, [same ? words.same : words.different]);
  return element('tr', { 'data-same': String(same) }, [
    element('th', { scope: 'row' }, [row[0]?.label ?? '', ' ', ...(isUnknown ? [] : [mark])]),
    ...row.map(({ values, missing }, place) =>
      element('td', { 'data-label': records[place]?.title ?? '' }, [valuesView(values, missing, onlyOne)]),
    ),
  ]);
}

function valuesView(values: readonly string[], missing: string, onlyOne: ReadonlySet<string>): HTMLElement {
  if (values.length === 0) return element('span', { class: 'missing' }, missing === '' ? [] : [missing]);
  const marked = values.map((value) => (onlyOne.has(value) ? element('strong', {}, [value]) : value));
  if (values.length === 1) return element('span', {}, marked);
  return element(
    'ul',
    {},
    marked.map((value) => element('li', {}, [value])),
  );
}

/** The comparison as rows for a spreadsheet. */
export const csvRows = (records: readonly ToolRecord[]): string[][] => [
  [words.row, ...records.map(({ title }) => title)],
  ...rowsOf(records).map((row) => [
    row[0]?.label ?? '',
    ...row.map(({ values, missing }) => values.join('; ') || missing),
  ]),
];
