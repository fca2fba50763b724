import { zipSync, strToU8 } from 'fflate';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An archive of texts, as office programs keep their documents. */
export const archiveOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell: a text, a number, a day as its number since 1900, or a share that is shown as a percentage. */
export type CellValue = string | number | { day: number } | { percent: number };

export interface WorkbookSheet {
  name: string;
  rows: readonly (readonly CellValue[])[];
  hidden?: boolean;
}

/** The parts of a workbook as Excel writes it. */
export function workbookParts(sheets: readonly WorkbookSheet[]): Record<string, string> {
  const texts: string[] = [];
  const cell = (value: CellValue, at: string): string => {
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${String(value)}</v></c>`;
    if (typeof value !== 'string')
      return 'day' in value
        ? `<c r="${at}" s="1"><v>${String(value.day)}</v></c>`
        : `<c r="${at}" s="2"><v>${String(value.percent)}</v></c>`;
    texts.push(`<si><t xml:space="preserve">${escaped(value)}</t></si>`);
    return `<c r="${at}" t="s"><v>${String(texts.length - 1)}</v></c>`;
  };
  const bodies = sheets.map(({ rows }) =>
    rows
      .map((values, row) => {
        const cells = values.map((value, column) =>
          cell(value, `${String.fromCharCode(65 + column)}${String(row + 1)}`),
        );
        return `<row r="${String(row + 1)}">${cells.join('')}</row>`;
      })
      .join(''),
  );
  const number = sheets.map((_, index) => String(index + 1));
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${number[index] ?? ''}" ${hidden ? 'state="hidden" ' : ''}r:id="rId${number[index] ?? ''}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${number
      .map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="rId98" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${texts.join('')}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      bodies.map((body, index) => [
        `xl/worksheets/sheet${number[index] ?? ''}.xml`,
        `${XML}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`,
      ]),
    ),
  };
}

export const workbookOf = (sheets: readonly WorkbookSheet[]): Uint8Array => archiveOf(workbookParts(sheets));

const FIRST_DAY = Date.UTC(1899, 11, 30);
const A_DAY = 86_400_000;

/** Amounts and days of a printed table as numbers and days, as somebody types them. */
export function typedCells(cells: readonly string[]): CellValue[] {
  return cells.map((cell) => {
    const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(cell);
    if (day) return { day: (Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])) - FIRST_DAY) / A_DAY };
    return /^\d+(?:,\d+)?$/u.test(cell) ? Number(cell.replace(',', '.')) : cell;
  });
}
