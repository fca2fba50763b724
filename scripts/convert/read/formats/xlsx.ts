import { zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { namesIn, partsOf, xmlOf } from './archive.ts';
import type { Parts } from './archive.ts';
import { broken } from './faults.ts';
import { holdsForRows, lettersOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { inspect, SHEET_PART } from './xlsx-sheets.ts';
import type { SheetLayout } from './xlsx-sheets.ts';
import { dayText, monthText, numberText } from './values.ts';
import { scanXml } from './xml.ts';

/** The parts that hold texts and numbers. Macros, pictures, links to other files and what is embedded stay packed. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu;
const MACROS = /vbaProject\.bin$/iu;
const EXTERNAL = /externalLinks\//iu;

/**
 * The rows of all sheets of a workbook that are not hidden. A date is "1.2.2024", a number has a decimal comma.
 * @throws UnreadableFile where the file is damaged or too large
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Piece[]> {
  const names = namesIn(bytes);
  const parts = partsOf(bytes, (name) => WANTED.test(name));
  for (const name of parts.keys()) if (!SHEET_PART.test(name)) scanXml(xmlOf(parts, name), name);
  const { hidden, percents, months, errors, layouts } = inspect(parts);
  const pieces: Piece[] = [];
  for (const [index, { sheet, data }] of (await sheetsOf(parts)).entries()) {
    if (hidden.has(sheet)) {
      pieces.push({ type: 'left-out', what: `the hidden sheet ${sheet}` });
      continue;
    }
    if (index > 0) pieces.push({ type: 'blank' });
    const texts = data.map((values, row) =>
      values.map((value, column) => {
        const at = `${sheet}!${lettersOf(column)}${String(row + 1)}`;
        const error = errors.get(at);
        if (error !== undefined) throw broken(`${at}: ${error}`, 'a value in every cell that is filled');
        return valueText(value, { percent: percents.has(at), month: months.has(at) });
      }),
    );
    const layout = layouts.get(sheet);
    if (layout) fillJoined(texts, layout);
    for (const [row, cells] of shownRows(texts, layout)) {
      if (cells.every((cell) => cell === '')) pieces.push({ type: 'blank' });
      else pieces.push({ type: 'row', cells, place: { sheet, row }, table: index });
    }
    pieces.push(...hiddenParts(sheet, texts, layout));
  }
  if (names.some((name) => MACROS.test(name))) pieces.push({ type: 'left-out', what: 'macros, which were not run' });
  if (names.some((name) => EXTERNAL.test(name)))
    pieces.push({ type: 'left-out', what: 'links to other workbooks, which were not followed' });
  return pieces;
}

async function sheetsOf(parts: Parts): ReturnType<typeof readXlsx> {
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    return await readXlsx(new Blob([new Uint8Array(packed)]));
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error), 'a workbook as Excel or LibreOffice saves it');
  }
}

/** Words that stand in joined cells over several rows hold for each of the rows. */
function fillJoined(texts: string[][], { joined }: SheetLayout): void {
  for (const { row, lastRow, column } of joined) {
    const text = texts[row - 1]?.[column - 1] ?? '';
    if (text === '' || !holdsForRows(text)) continue;
    for (const below of texts.slice(row, lastRow)) if ((below[column - 1] ?? '') === '') below[column - 1] = text;
  }
}

/** The rows that are shown, each with its number, and of them the columns that are. */
function shownRows(texts: readonly string[][], layout: SheetLayout | undefined): [row: number, cells: string[]][] {
  return texts.flatMap((cells, index): [number, string[]][] => {
    if (layout?.hiddenRows.has(index + 1)) return [];
    return [[index + 1, cells.filter((_, column) => !isHidden(layout, column + 1))]];
  });
}

const isHidden = (layout: SheetLayout | undefined, column: number): boolean =>
  layout?.hiddenColumns.some(({ from, to }) => column >= from && column <= to) ?? false;

/** What of a sheet is not shown and has something in it, for the report. */
function hiddenParts(sheet: string, texts: readonly string[][], layout: SheetLayout | undefined): Piece[] {
  const rows = texts.flatMap((cells, index) =>
    layout?.hiddenRows.has(index + 1) && cells.some((cell) => cell !== '') ? [String(index + 1)] : [],
  );
  const widest = texts.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: widest }, (_, column) => column).filter(
    (column) => isHidden(layout, column + 1) && texts.some((cells) => (cells[column] ?? '') !== ''),
  );
  const told = [
    rows.length > 0 ? `${String(rows.length)} hidden rows of the sheet ${sheet}: ${rows.join(', ')}` : undefined,
    columns.length > 0 ? `hidden columns of the sheet ${sheet}: ${columns.map(lettersOf).join(', ')}` : undefined,
  ];
  return told.flatMap((what) => (what === undefined ? [] : [{ type: 'left-out' as const, what }]));
}

function valueText(value: unknown, { percent, month }: { percent: boolean; month: boolean }): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return month ? monthText(value) : dayText(value);
  if (typeof value === 'number') return numberText(value, percent);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
