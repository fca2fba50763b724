import { decode } from '../decode.ts';
import type { Decoded } from '../decode.ts';
import { archiveType, isArchive } from './archive.ts';
import { delimiterOf, readCsv } from './csv.ts';
import type { Piece } from './pieces.ts';
import { DOCUMENT, isHtml, isMarkdown, isPdf, WORKBOOK } from './signs.ts';

/** What is known of a file before a reader takes it. */
export interface Head {
  bytes: Uint8Array;
  /** Its bytes as letters, or why they are none; nothing where it is an archive. */
  decoded: Decoded | undefined;
  /** Its text, where it is one. */
  text: string | undefined;
  /** What it says that it is, where it is an archive. */
  archive: string | undefined;
}

/** A format that the converter reads. */
interface Format {
  /** How messages name it. */
  name: string;
  /** Whether the file is of this format, by what is in it. */
  recognises: (head: Head) => boolean;
  /** @throws UnreadableFile */
  read: (head: Head) => Piece[] | Promise<Piece[]>;
}

/**
 * Every format but plain text, which is what is left. A new one is a file beside this one and an entry here. A reader
 * is loaded with the first file of its format: they are large, and a worker reads one file.
 */
const FORMATS = {
  pdf: {
    name: 'PDF',
    recognises: ({ bytes }) => isPdf(bytes),
    read: async ({ bytes }) => (await import('./pdf.ts')).readPdf(bytes),
  },
  xlsx: {
    name: 'an Excel workbook',
    recognises: ({ archive }) => archive !== undefined && WORKBOOK.test(archive),
    read: async ({ bytes }) => (await import('./xlsx.ts')).readWorkbook(bytes),
  },
  ods: {
    name: 'a workbook of OpenDocument',
    recognises: ({ archive }) => archive?.startsWith('application/vnd.oasis.opendocument.spreadsheet') ?? false,
    read: async ({ bytes }) => (await import('./ods.ts')).readOpenDocument(bytes),
  },
  docx: {
    name: 'a Word document',
    recognises: ({ archive }) => archive !== undefined && DOCUMENT.test(archive),
    read: async ({ bytes }) => (await import('./docx.ts')).readWord(bytes),
  },
  html: {
    name: 'HTML',
    recognises: ({ text }) => text !== undefined && isHtml(text),
    read: async ({ text = '' }) => (await import('./html.ts')).readHtml(text),
  },
  csv: {
    name: 'CSV',
    recognises: ({ text }) => text !== undefined && delimiterOf(text) !== undefined,
    read: ({ text = '' }) => readCsv(text),
  },
  markdown: {
    name: 'Markdown',
    recognises: ({ text }) => text !== undefined && isMarkdown(text),
    read: async ({ text = '' }) => (await import('./markdown.ts')).readMarkdown(text),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

const NAMES: readonly FormatName[] = ['pdf', 'xlsx', 'ods', 'docx', 'html', 'csv', 'markdown'];

export function headOf(bytes: Uint8Array): Head {
  const decoded = isArchive(bytes) ? undefined : decode(bytes);
  const text = decoded && 'text' in decoded ? decoded.text : undefined;
  return { bytes, decoded, text, archive: archiveType(bytes) };
}

/** The format of a file by its content; undefined where it is plain text or none of these. */
export const formatOf = (head: Head): FormatName | undefined => NAMES.find((name) => FORMATS[name].recognises(head));

/**
 * Reads a file of a format.
 * @throws UnreadableFile
 */
export const readAs = (name: FormatName, head: Head): Piece[] | Promise<Piece[]> => FORMATS[name].read(head);
