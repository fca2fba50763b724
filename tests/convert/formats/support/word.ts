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

const proseBody = (blocks: readonly ProseBlock[]): string =>
  blocks
    .map((block) => {
      if (block.type === 'heading') return paragraph(block.text);
      if (block.type === 'paragraph') return paragraph(block.lines.join('\n'));
      return block.entries.map((entry) => paragraph(entry.join('\t'))).join('');
    })
    .join('');

/** A document of running text. */
export const proseWord = (blocks: readonly ProseBlock[]): Uint8Array => wordOf(proseBody(blocks));

/** A table with what stands around it. */
export const tableWord = ({ above, header, rows, below }: Table): Uint8Array =>
  wordOf([...above.map(paragraph), tableXml([header, ...rows]), ...below.map(paragraph)].join(''));

const HEADING = /^(?<number>\d+(?:\.\d+)?) (?<title>\p{Lu}.*)$/u;

/** The ways of numbering and the styles of headings that Word counts: "1", "1.1". */
const NUMBERING = `${XML}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Otsikko1"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Otsikko2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Otsikko2"><w:name w:val="heading 2"/><w:basedOn w:val="Otsikko1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

/** A document of running text whose headings have no numbers of their own: Word counts them. */
export function countedWord(blocks: readonly ProseBlock[]): Uint8Array {
  const body = blocks
    .map((block) => {
      const groups = block.type === 'heading' ? HEADING.exec(block.text)?.groups : undefined;
      if (!groups) return block.type === 'heading' ? paragraph(block.text) : proseBody([block]);
      const style = groups['number']?.includes('.') === true ? 'Otsikko2' : 'Otsikko1';
      return paragraph(groups['title'] ?? '').replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);
    })
    .join('');
  return archiveOf({ ...wordParts(body), 'word/numbering.xml': NUMBERING, 'word/styles.xml': STYLES });
}
