import { strToU8, zipSync } from 'fflate';
import { odsContent, odsOf } from '../../../tests/convert/formats/support/open-document.ts';
import { wordOf, wordParts } from '../../../tests/convert/formats/support/word.ts';
import { archiveOf, workbookOf, workbookParts } from '../../../tests/convert/formats/support/workbook.ts';
import { madeList } from '../made-list.ts';
import { archiveWithZeros } from './bomb.ts';
import type { HostileFile } from './kind.ts';
import { each, many } from './kind.ts';

const GIGABYTES = 10 * 2 ** 30;
const SHEET = 'xl/worksheets/sheet1.xml';
const TYPES = '[Content_Types].xml';
const TEXT = 'word/document.xml';

const sheets = [{ name: 'Hankkeet', rows: madeList(3) }];
const workbook = workbookParts(sheets);
const word = wordParts(each(3, (index) => `<w:p><w:r><w:t>Kappale ${String(index)}</w:t></w:r></w:p>`));

/** Nine entities of ten of the one before: a thousand million letters in the last. */
const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${each(9, (index) => `<!ENTITY a${String(index + 1)} "${many(10, `&a${String(index)};`)}">`)}]>`;
const withLaughs = (xml: string | undefined): string => (xml ?? '').replace(/(?<=\?>\n)/u, LAUGHS);

/** A file of Office that asks for a password: its container, and the name of the stream with what is encrypted. */
const encryptedOffice = (): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(4096),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(60_000, 7),
  ]);

/** A sheet of so many rows and columns, a number in each cell. */
const sheetOf = (rows: number, columns: number): string =>
  `<worksheet><sheetData>${many(rows, `<row>${many(columns, '<c><v>1</v></c>')}</row>`)}</sheetData></worksheet>`;

/** Rows of cells that hold a number. */
const numbers = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));

const contentOf = (rows: number, columns: number): string => odsContent([{ name: 'A', rows: numbers(rows, columns) }]);

/** Texts that each repeat one letter; packed they are nothing. */
const blanks = (megabytes: number): string => many(megabytes * 2 ** 20, ' ');

const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length / 2);

/** An archive ten times in an archive, that one ten times in another, and so on. */
const inArchives = (inner: Uint8Array, depth: number): Uint8Array =>
  depth === 0
    ? inner
    : inArchives(
        zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${String(index)}.zip`, inner]))),
        depth - 1,
      );

/** Archives that are broken, locked, or unpack to more than anybody wants. */
export const ARCHIVES: readonly HostileFile[] = [
  { name: 'encrypted by Office', ending: '.docx', rule: 'format-refused', make: encryptedOffice },
  { name: 'encrypted by Office', ending: '.xlsx', rule: 'format-refused', make: encryptedOffice },
  {
    name: 'encrypted by LibreOffice',
    ending: '.ods',
    rule: 'file-encrypted',
    make: () =>
      odsOf('x', {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      }),
  },
  { name: 'cut in the middle', ending: '.xlsx', rule: 'file-broken', make: () => half(workbookOf(sheets)) },
  {
    name: 'XML that ends too early',
    ending: '.xlsx',
    rule: 'file-broken',
    make: () => archiveOf({ ...workbook, [SHEET]: half(strToU8(workbook[SHEET] ?? '')).toString() }),
  },
  {
    name: 'only a mark of a zip archive',
    ending: '.zip',
    rule: 'file-broken',
    make: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(10_000_000)]),
  },
  {
    name: 'a sheet of 10 GB of zeros',
    ending: '.xlsx',
    rule: 'file-too-large',
    make: () => archiveWithZeros(workbook, { name: SHEET, bytes: GIGABYTES, said: GIGABYTES }),
  },
  {
    name: 'a sheet of 10 GB that says 1 kB',
    ending: '.xlsx',
    rule: 'file-broken',
    make: () => archiveWithZeros(workbook, { name: SHEET, bytes: GIGABYTES, said: 1000 }),
  },
  {
    name: 'a list of types of 10 GB',
    ending: '.docx',
    rule: 'no-documents',
    make: () => archiveWithZeros(word, { name: TYPES, bytes: GIGABYTES, said: GIGABYTES }),
  },
  {
    name: '65,000 entries',
    ending: '.docx',
    rule: 'file-broken',
    make: () =>
      archiveOf({ ...word, ...Object.fromEntries(Array.from({ length: 65_000 }, (_, n) => [`e${String(n)}`, ''])) }),
  },
  {
    name: 'archives in archives, five deep, of zeros',
    ending: '.zip',
    rule: 'no-documents',
    make: () => inArchives(archiveWithZeros({}, { name: 'zeros', bytes: GIGABYTES, said: GIGABYTES }), 5),
  },
  {
    name: 'as much XML as is unpacked, kept unpacked',
    ending: '.xlsx',
    rule: 'file-too-large',
    make: () =>
      zipSync({ ...packedParts(workbook), [SHEET]: strToU8(`${workbook[SHEET] ?? ''}${blanks(60)}`) }, { level: 0 }),
  },
  {
    name: 'two sheets of 60 MB of blanks',
    ending: '.xlsx',
    rule: 'file-too-large',
    make: () =>
      archiveOf({
        ...workbookParts([...sheets, { name: 'B', rows: [] }]),
        [SHEET]: `${workbook[SHEET] ?? ''}${blanks(60)}`,
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData/></worksheet>${blanks(60)}`,
      }),
  },
  {
    name: 'a text of 60 MB of blanks',
    ending: '.docx',
    rule: 'file-too-large',
    make: () => archiveOf({ ...word, [TEXT]: `${word[TEXT] ?? ''}${blanks(60)}` }),
  },
  {
    name: 'a content of 60 MB of blanks',
    ending: '.ods',
    rule: 'file-too-large',
    make: () => odsOf(`${odsContent(sheets)}${blanks(60)}`),
  },
  {
    name: 'entities that grow to 1,000,000,000 letters',
    ending: '.xlsx',
    rule: 'file-broken',
    make: () => archiveOf({ ...workbook, [SHEET]: withLaughs(workbook[SHEET]).replace('Hanke', '&a9;') }),
  },
  {
    name: 'entities that grow to 1,000,000,000 letters',
    ending: '.docx',
    rule: 'file-broken',
    make: () => archiveOf({ ...word, [TEXT]: withLaughs(word[TEXT]).replace('Kappale', '&a9;') }),
  },
  {
    name: 'entities that grow to 1,000,000,000 letters',
    ending: '.ods',
    rule: 'file-broken',
    make: () => odsOf(withLaughs(odsContent(sheets)).replace('Hanke', '&a9;')),
  },
  {
    name: 'a million cells',
    ending: '.xlsx',
    rule: 'file-too-large',
    make: () => archiveOf({ ...workbook, [SHEET]: sheetOf(10_000, 100) }),
  },
  {
    name: 'as many cells as are read',
    ending: '.xlsx',
    rule: 'unknown-kind',
    make: () => workbookOf([{ name: 'A', rows: numbers(49_000, 10) }]),
  },
  { name: 'a million cells', ending: '.ods', rule: 'file-too-large', make: () => odsOf(contentOf(10_000, 100)) },
  { name: 'as many cells as are read', ending: '.ods', rule: 'unknown-kind', make: () => odsOf(contentOf(35_000, 10)) },
  {
    name: 'a row that is repeated a million times',
    ending: '.ods',
    rule: 'file-too-large',
    make: () =>
      odsOf(odsContent(sheets).replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1000000">')),
  },
  {
    name: 'tables in tables, 10,000 deep',
    ending: '.docx',
    rule: 'file-too-large',
    make: () => wordOf(`${many(10_000, '<w:tbl><w:tr><w:tc>')}${many(10_000, '</w:tc></w:tr></w:tbl>')}`),
  },
  {
    name: '100,000 styles, each based on the one before',
    ending: '.docx',
    rule: 'file-too-large',
    make: () =>
      archiveOf({
        ...wordParts(many(1000, '<w:p><w:pPr><w:pStyle w:val="s99999"/></w:pPr><w:r><w:t>Teksti</w:t></w:r></w:p>')),
        'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${each(100_000, (index) => `<w:style w:styleId="s${String(index)}"><w:basedOn w:val="s${String(index - 1)}"/></w:style>`)}</w:styles>`,
        'word/numbering.xml': '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      }),
  },
  {
    name: 'a text of 300,000 paragraphs',
    ending: '.docx',
    rule: 'file-too-large',
    make: () => wordOf(many(300_000, '<w:p><w:r><w:t>Teksti</w:t></w:r></w:p>')),
  },
  {
    name: 'a hidden run that has 100,000 marks of it',
    ending: '.docx',
    rule: 'unknown-kind',
    make: () =>
      wordOf(
        `<w:p><w:r><w:rPr>${many(100_000, '<w:vanish/>')}</w:rPr><w:r></w:r></w:r><w:r><w:t>Teksti</w:t></w:r></w:p>`,
      ),
  },
];

const packedParts = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
