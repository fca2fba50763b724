import { archiveOf } from './workbook.ts';
import type { CellValue, WorkbookSheet } from './workbook.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The namespaces of a document of OpenDocument, as attributes of its root. */
export const NAMESPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  )
  .join(' ');

const FIRST_DAY = Date.UTC(1899, 11, 30);

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');

function cell(value: CellValue): string {
  if (value === '') return '<table:table-cell/>';
  if (typeof value === 'string')
    return `<table:table-cell office:value-type="string">${paragraphs(value)}</table:table-cell>`;
  if (typeof value === 'number') return `<table:table-cell office:value-type="float" office:value="${String(value)}"/>`;
  if ('percent' in value)
    return `<table:table-cell office:value-type="percentage" office:value="${String(value.percent)}"/>`;
  const day = new Date(FIRST_DAY + value.day * 86_400_000).toISOString().slice(0, 19).replace('T00:00:00', '');
  return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${day}"/>`;
}

const sheetXml = ({ name, rows, hidden }: WorkbookSheet): string =>
  `<table:table table:name="${escaped(name)}" table:style-name="${hidden ? 'hidden' : 'shown'}">${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map(cell).join('')}<table:table-cell table:number-columns-repeated="16300"/></table:table-row>`,
    )
    .join(
      '',
    )}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;

const STYLES = `<office:automatic-styles>
<number:date-style style:name="d"><number:day/><number:text>.</number:text><number:month/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;

const body = (sheets: readonly WorkbookSheet[]): string =>
  `${STYLES}<office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body>`;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** content.xml of a workbook. */
export const odsContent = (sheets: readonly WorkbookSheet[]): string =>
  `${XML}<office:document-content ${NAMESPACES} office:version="1.2">${body(sheets)}</office:document-content>`;

/** A workbook of OpenDocument; `more` are further parts of it. */
export const odsOf = (content: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  archiveOf({ mimetype: TYPE, 'content.xml': content, ...more });

/** A workbook as one text in XML, which LibreOffice reads. */
export const flatWorkbook = (sheets: readonly WorkbookSheet[]): string =>
  `${XML}<office:document ${NAMESPACES} office:version="1.2" office:mimetype="${TYPE}">${body(sheets)}</office:document>`;
