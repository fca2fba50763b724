import { escaped, NAMESPACES } from '../../convert/formats/support/open-document.ts';
import type { ProseBlock } from '../../convert/formats/support/prose.ts';
import type { Table } from '../../convert/formats/support/tables.ts';

/** How a document is set: its page in centimetres, its letters in points. */
interface Setting {
  width: number;
  height: number;
  points: number;
}

const UPRIGHT: Setting = { width: 21, height: 29.7, points: 11 };
const ACROSS: Setting = { width: 59.4, height: 29.7, points: 7 };

const MARGIN = 2;

/** Styles, a header that every page repeats, and a footer with the number of the page. */
const styles = ({ width, height, points }: Setting): string => `<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="${String(points)}pt" fo:language="fi" fo:country="FI" fo:hyphenate="false"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/></style:style>
<style:style style:name="Line" style:family="paragraph"/>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${String(points + 3)}pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Entry" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${String(width)}cm" fo:page-height="${String(height)}cm" fo:margin-top="${String(MARGIN)}cm" fo:margin-bottom="${String(MARGIN)}cm" fo:margin-left="${String(MARGIN)}cm" fo:margin-right="${String(MARGIN)}cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
COLUMNS</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>Kokeilun julkaisu</text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>`;

const inline = (text: string): string =>
  escaped(text).replaceAll('\t', '<text:tab/>').replaceAll('\n', '<text:line-break/>');

const paragraph = (text: string, style: string): string =>
  `<text:p text:style-name="${style}">${inline(text)}</text:p>`;

const heading = (text: string): string =>
  `<text:h text:style-name="Head" text:outline-level="1">${inline(text)}</text:h>`;

const document = (setting: Setting, columns: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">${styles(setting).replace('COLUMNS', columns)}<office:body><office:text>${body}</office:text></office:body></office:document>`;

/** A document of running text, with its list of contents. */
export const flatProse = (blocks: readonly ProseBlock[]): string =>
  document(
    UPRIGHT,
    '',
    blocks
      .map((block) => {
        if (block.type === 'heading') return heading(block.text);
        if (block.type === 'contents')
          return block.entries
            .map(([title, page]) => paragraph(`${title.replace(/\.+$/u, '')}\t${page}`, 'Entry'))
            .join('');
        return block.lines
          .map((line, index) => paragraph(line, index === block.lines.length - 1 ? 'Body' : 'Line'))
          .join('');
      })
      .join(''),
  );

/** A table that goes over many pages, its header on each. Columns are as wide as what they hold. */
export function flatTable({ above, header, rows, below }: Table): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const weight = Array.from({ length: width }, (_, index) => {
    const longest = Math.max(...[header, ...rows].map((row) => (row[index] ?? '').length));
    const word = Math.max(
      ...rows.map((row) => Math.max(...(row[index] ?? '').split(/[\s/]/u).map(({ length }) => length))),
    );
    return Math.max(Math.sqrt(Math.min(longest, 1_500)) + 4, word * 0.8);
  });
  const all = weight.reduce((sum, one) => sum + one, 0);
  const room = ACROSS.width - 2 * MARGIN;
  const columns = weight
    .map(
      (one, index) =>
        `<style:style style:name="c${String(index)}" style:family="table-column"><style:table-column-properties style:column-width="${((one / all) * room).toFixed(2)}cm"/></style:style>`,
    )
    .join('');
  const cell = (text: string): string =>
    `<table:table-cell table:style-name="cell" office:value-type="string">${text
      .split('\n')
      .map((line) => paragraph(line, 'Line'))
      .join('')}</table:table-cell>`;
  const row = (cells: readonly string[]): string =>
    `<table:table-row>${Array.from({ length: width }, (_, index) => cell(cells[index] ?? '')).join('')}</table:table-row>`;
  const table = `<table:table table:name="taulukko">${weight.map((_, index) => `<table:table-column table:style-name="c${String(index)}"/>`).join('')}<table:table-header-rows>${row(header)}</table:table-header-rows>${rows.map(row).join('')}</table:table>`;
  return document(
    ACROSS,
    columns,
    [
      ...above.map((text) => paragraph(text.trim(), 'Body')),
      table,
      ...below.map((text) => paragraph(text.trim(), 'Body')),
    ].join(''),
  );
}
