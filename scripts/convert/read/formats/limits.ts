/**
 * How much of a file is read at most. All limits are counted, none is a time or a share of the machine, so that a file
 * is read or refused alike everywhere. The largest original known has 24 pages, 60 kB of text and 27 rows.
 */
export const LIMITS = {
  /** Bytes of a file as it lies on the disk. */
  fileBytes: 64 * 2 ** 20,
  /** Entries of a zip archive, as which .docx, .xlsx and .ods are kept. */
  entries: 5_000,
  /** Bytes of such an archive when it is unpacked. */
  unpackedBytes: 48 * 2 ** 20,
  /** Bytes of one of its parts in XML that is read. */
  partBytes: 32 * 2 ** 20,
  /** Letters of XML between one element's mark and the next, its attributes among them. */
  lettersBetween: 1_000_000,
  /** Elements inside each other, in XML and HTML. */
  depth: 200,
  /** Elements of a page of HTML. */
  elements: 500_000,
  /** Cells of all tables, filled or between filled ones. */
  cells: 500_000,
  /** Rows of all tables that have something in them. */
  rows: 50_000,
  /** Letters in all lines. */
  characters: 5_000_000,
  /** Lines, empty ones too. */
  lines: 200_000,
  /** Letters of one line: of plain text, a paragraph, a row. */
  lineLetters: 200_000,
  /** Blanks and tabs that follow each other, if nothing of the format takes them together. */
  blanksTogether: 2_000,
  /** Pages of a PDF. */
  pages: 500,
  /** Pieces of text of a PDF, which are words or parts of words. */
  pdfPieces: 1_000_000,
  /** Bytes of one stream of a PDF when it is unpacked. */
  streamBytes: 64 * 2 ** 20,
  /** Bytes of all pictures of a PDF when they are unpacked. */
  pictureBytes: 512 * 2 ** 20,
  /** Letters of a page of HTML, its marks among them. */
  htmlLetters: 16_000_000,
  /** Letters of a text in Markdown, and strings of graves in one of its paragraphs. */
  markdownLetters: 1_000_000,
  graves: 200,
} as const;

export type LimitName = keyof typeof LIMITS;

/** What the worker that reads a file may take, in MiB. */
export const WORKER_MEMORY = { maxOldGenerationSizeMb: 240, maxYoungGenerationSizeMb: 16 } as const;
