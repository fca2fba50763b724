import type { Head } from './formats.ts';

/** A format that is known and not read, and what to do about it. */
interface Refused {
  name: string;
  recognises: (head: Head) => boolean;
  remedy: string;
}

const begins = ({ bytes }: Head, text: string): boolean =>
  [...text].every((letter, index) => bytes[index] === letter.codePointAt(0));

/** Whether the bytes have a text in them as Windows writes it, with two bytes a letter. */
const holdsWide = ({ bytes }: Head, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));

/** The container of the formats of Office before 2007, and of every encrypted document of Office after that. */
const isCompound = (head: Head): boolean => begins(head, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1');

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** Lines of the head of a message before anything else, one of which only messages have. */
const MAIL = /^(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:message-id|mime-version|received|return-path):/iu;

/** The first that fits is taken. */
const REFUSED: readonly Refused[] = [
  {
    name: 'a document of Office that is encrypted',
    recognises: (head) => isCompound(head) && holdsWide(head, 'EncryptedPackage'),
    remedy: 'Open it with its password and save it without one',
  },
  {
    name: 'a Word document of before 2007 (.doc)',
    recognises: (head) => isCompound(head) && holdsWide(head, 'WordDocument'),
    remedy: 'Save it as .docx or as PDF',
  },
  {
    name: 'an Excel workbook of before 2007 (.xls)',
    recognises: (head) => isCompound(head) && (holdsWide(head, 'Workbook') || holdsWide(head, 'Book')),
    remedy: 'Save it as .xlsx',
  },
  {
    name: 'a PowerPoint presentation of before 2007 (.ppt)',
    recognises: (head) => isCompound(head) && holdsWide(head, 'PowerPoint Document'),
    remedy: 'Save it as PDF',
  },
  { name: 'a document of Office before 2007', recognises: isCompound, remedy: 'Save it as .docx, .xlsx or PDF' },
  {
    name: 'a PowerPoint presentation (.pptx)',
    recognises: ({ archive }) => archive?.includes('presentationml') ?? false,
    remedy: 'Save it as PDF',
  },
  {
    name: 'an Excel workbook in the binary format (.xlsb)',
    recognises: ({ archive }) => archive?.includes('sheet.binary') ?? false,
    remedy: 'Save it as .xlsx',
  },
  {
    name: 'a text document of OpenDocument (.odt)',
    recognises: ({ archive }) => archive?.startsWith(`${OPEN_DOCUMENT}text`) ?? false,
    remedy: 'Save it as .docx or as PDF',
  },
  {
    name: 'a presentation of OpenDocument (.odp)',
    recognises: ({ archive }) => archive?.startsWith(`${OPEN_DOCUMENT}presentation`) ?? false,
    remedy: 'Save it as PDF',
  },
  {
    name: 'an e-book (.epub)',
    recognises: ({ archive }) => archive?.startsWith('application/epub') ?? false,
    remedy: 'Save it as HTML or as PDF',
  },
  {
    name: 'an e-mail message (.eml)',
    recognises: ({ text }) => text !== undefined && MAIL.test(text),
    remedy: 'Save the document that the message brings, not the message',
  },
  { name: 'a text in the format RTF', recognises: (head) => begins(head, '{\\rtf'), remedy: 'Save it as .docx' },
];

/** What a file is that is not read, and how to save it so that it is. */
export const refusalOf = (head: Head): Pick<Refused, 'name' | 'remedy'> | undefined =>
  REFUSED.find(({ recognises }) => recognises(head));
