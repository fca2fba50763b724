import { zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { namesIn, partsOf, xmlOf } from './archive.ts';
import type { Parts } from './archive.ts';
import { broken } from './faults.ts';
import { lettersOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { inspect, SHEET_PART } from './xlsx-sheets.ts';
import { dayText, numberText } from './values.ts';
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
  const { hidden, percents } = inspect(parts);
  const pieces: Piece[] = [];
  for (const [index, { sheet, data }] of (await sheetsOf(parts)).entries()) {
    if (hidden.has(sheet)) {
      pieces.push({ type: 'left-out', what: `the hidden sheet ${sheet}` });
      continue;
    }
    if (index > 0) pieces.push({ type: 'blank' });
    for (const [row, values] of data.entries()) {
      const cells = values.map((value, column) =>
        valueText(value, percents.has(`${sheet}!${lettersOf(column)}${String(row + 1)}`)),
      );
      if (cells.every((cell) => cell === '')) pieces.push({ type: 'blank' });
      else pieces.push({ type: 'row', cells, place: { sheet, row: row + 1 }, table: index });
    }
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

function valueText(value: unknown, percent: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'number') return numberText(value, percent);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
