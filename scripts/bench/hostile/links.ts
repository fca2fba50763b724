import { odsContent, odsOf } from '../../../tests/convert/formats/support/open-document.ts';
import { pdfOf } from '../../../tests/convert/formats/support/pdf.ts';
import { wordParts } from '../../../tests/convert/formats/support/word.ts';
import { archiveOf, workbookParts } from '../../../tests/convert/formats/support/workbook.ts';
import { madeList } from '../made-list.ts';
import type { HostileFile } from './kind.ts';

const rows = madeList(3);
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relations of a part to what lies at an address. */
const relations = (address: string, ...kinds: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${kinds
    .map(
      (kind, index) =>
        `<Relationship Id="out${String(index)}" Type="${OFFICE}/${kind}" TargetMode="External" Target="${address}${kind}"/>`,
    )
    .join('')}</Relationships>`;

/** The list as a page that asks for something in every way in which a page can. */
const page = (address: string): string => `<!doctype html SYSTEM "${address}html.dtd">
<html lang="fi"><head>
<meta http-equiv="refresh" content="0; url=${address}refresh"><base href="${address}">
<link rel="stylesheet" href="a.css"><link rel="preload" as="image" href="a.png">
<script src="a.js"></script><script>fetch('${address}run')</script>
<style>@import url(${address}import.css);</style></head>
<body onload="fetch('${address}load')"><img src="a.png" srcset="b.png 2x" onerror="fetch('${address}error')">
<iframe src="frame.html"></iframe><object data="a.svg"></object><embed src="a.pdf"><video src="a.mp4"></video>
<svg><image href="a.png"/></svg>
<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td background="c.png">${cell}</td>`).join('')}</tr>`).join('')}</table>
</body></html>`;

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function wordWithLinks(address: string): Uint8Array {
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="out0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const field = `<w:p><w:fldSimple w:instr="INCLUDETEXT ${address}field"><w:r><w:t>Teksti</w:t></w:r></w:fldSimple></w:p>`;
  const table = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const links = relations(address, 'image', 'attachedTemplate', 'oleObject', 'subDocument', 'frame');
  return archiveOf({
    ...wordParts(`${picture}${field}${table}`),
    'word/_rels/document.xml.rels': links,
    'word/_rels/settings.xml.rels': links,
    'word/vbaProject.bin': 'macros',
  });
}

function workbookWithLinks(address: string, type: string): Uint8Array {
  const parts = workbookParts([{ name: 'Hankkeet', rows }]);
  return archiveOf({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      type,
    ),
    'xl/vbaProject.bin': 'macros',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations(address, 'externalLinkPath'),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(address, 'hyperlink', 'image', 'queryTable'),
  });
}

const openDocumentWithLinks = (address: string): Uint8Array =>
  odsOf(
    odsContent([{ name: 'Hankkeet', rows }]).replace(
      '<table:table-row>',
      `<table:table-source xlink:href="${address}source" xmlns:xlink="http://www.w3.org/1999/xlink"/><table:table-row>`,
    ),
    { 'Basic/Standard/Module1.xml': '<script/>' },
  );

/** Opens an address, runs a script and sends a form as soon as it is shown. */
const pdfWithLinks = (address: string): Uint8Array =>
  pdfOf(
    [[{ text: 'Sana', x: 50, y: 700 }]],
    `/AA << /O << /S /URI /URI (${address}open) >> /C << /S /SubmitForm /F (${address}form) >> >> /F << /FS /URL /F (${address}file) >>`,
  );

const markdown = (address: string): string =>
  `---\nlayout: ${address}layout\n---\n# Hankkeet\n\n![kuva](${address}a.png) [linkki](${address}b)\n\n<img src="${address}c.png">\n<script src="${address}d.js"></script>\n\nTeksti.\n`;

/** Files that would have somebody run or fetch something. Each leads to the address of a server that counts. */
export const LINKS: readonly HostileFile[] = [
  {
    name: 'macros, links to other workbooks',
    ending: '.xlsm',
    rule: 'left-out',
    make: (address) => workbookWithLinks(address, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  },
  { name: 'macros, a linked picture, template and object', ending: '.docx', rule: 'left-out', make: wordWithLinks },
  { name: 'macros, a linked source of a table', ending: '.ods', rule: 'left-out', make: openDocumentWithLinks },
  { name: 'scripts, pictures, frames, styles', ending: '.html', rule: 'converted', make: page },
  { name: 'scripts and pictures', ending: '.md', rule: 'unknown-kind', make: markdown },
  { name: 'actions that open addresses', ending: '.pdf', rule: 'unknown-kind', make: pdfWithLinks },
];
