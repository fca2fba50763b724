import { expect, test } from 'vitest';
import { readBytes } from './support/originals.ts';
import { archiveOf } from './support/workbook.ts';

/** A file of Office of before 2007: its container, and the name of the stream that says what is in it. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(100),
  ]);

const openDocument = (kind: string): Uint8Array =>
  archiveOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<a/>' });

const office = (type: string): Uint8Array =>
  archiveOf({
    '[Content_Types].xml': `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
  });

test.each([
  ['.doc', compound('WordDocument'), 'a Word document of before 2007 (.doc)', 'Save it as .docx or as PDF'],
  ['.xls', compound('Workbook'), 'an Excel workbook of before 2007 (.xls)', 'Save it as .xlsx'],
  ['.ppt', compound('PowerPoint Document'), 'a PowerPoint presentation of before 2007 (.ppt)', 'Save it as PDF'],
  [
    'an encrypted .docx',
    compound('EncryptedPackage'),
    'a document of Office that is encrypted',
    'Open it with its password and save it without one',
  ],
  ['.rtf', Buffer.from(String.raw`{\rtf1 teksti}`), 'a text in the format RTF', 'Save it as .docx'],
  ['.odt', openDocument('text'), 'a text document of OpenDocument (.odt)', 'Save it as .docx or as PDF'],
  ['.odp', openDocument('presentation'), 'a presentation of OpenDocument (.odp)', 'Save it as PDF'],
  ['.pptx', office('presentationml.presentation'), 'a PowerPoint presentation (.pptx)', 'Save it as PDF'],
])('%s is refused, with what to do', async (_ending, bytes, found, remedy) => {
  const { sources, messages } = await readBytes(bytes);
  expect(sources).toEqual([]);
  expect(messages).toEqual([expect.objectContaining({ rule: 'format-refused', severity: 'error', found, remedy })]);
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
  ['an archive of something else', archiveOf({ 'a.txt': 'a' })],
])('%s is passed over and named', async (_what, bytes) => {
  const { messages } = await readBytes(bytes);
  expect(messages.map(({ rule, found }) => [rule, found])).toEqual([['no-documents', 'fi.file']]);
});

test('a text that is not UTF-8 is told so, with its place', async () => {
  const { messages } = await readBytes(Buffer.from('a\n\u0081', 'latin1'));
  expect(messages).toEqual([expect.objectContaining({ rule: 'not-utf8', line: 2, column: 1 })]);
});

test('a text in Windows-1252 is read, and told', async () => {
  const { sources, messages } = await readBytes(Buffer.from('a\n\u00E4', 'latin1'));
  expect(sources[0]?.lines.map(({ text }) => text)).toEqual(['a', 'ä']);
  expect(messages).toEqual([expect.objectContaining({ rule: 'other-encoding', severity: 'note' })]);
});
