import { escaped } from './open-document.ts';
import type { ProseBlock } from './prose.ts';
import type { Table } from './tables.ts';
import { archiveOf } from './workbook.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A run of text; tabs and lines are elements of their own. */
const run = (text: string): string =>
  `<w:r>${text
    .split(/(?<=[\t\n])|(?=[\t\n])/u)
    .map((part) =>
      part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join('')}</w:r>`;

/** A paragraph, cut into two runs in the middle of a word, as an editor leaves it. */
const paragraph = (text: string): string => `<w:p>${run(text.slice(0, 3))}${run(text.slice(3))}</w:p>`;

const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((text) => `<w:tc>${text.split(/\n+/u).map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** The parts of a Word document with this body. */
export const wordParts = (body: string): Record<string, string> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${XML}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
});

export const wordOf = (body: string): Uint8Array => archiveOf(wordParts(body));

/** A document of running text. */
export const proseWord = (blocks: readonly ProseBlock[]): Uint8Array =>
  wordOf(
    blocks
      .map((block) => {
        if (block.type === 'heading') return paragraph(block.text);
        if (block.type === 'paragraph') return paragraph(block.lines.join('\n'));
        return block.entries.map((entry) => paragraph(entry.join('\t'))).join('');
      })
      .join(''),
  );

/** A table with what stands around it. */
export const tableWord = ({ above, header, rows, below }: Table): Uint8Array =>
  wordOf([...above.map(paragraph), tableXml([header, ...rows]), ...below.map(paragraph)].join(''));
