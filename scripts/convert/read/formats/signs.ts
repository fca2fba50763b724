import { Buffer } from 'node:buffer';

/** The media types of a workbook, with macros or without, and of a template of one. */
export const WORKBOOK =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template)\.macroEnabled\.main\+xml/u;

/** The media types of a text document, with macros or without, and of a template of one. */
export const DOCUMENT =
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/u;

/** How a page of HTML or a part of one begins, after its comments. */
const HTML =
  /<(?:!doctype html|(?:html|head|body|meta|title|main|article|section|header|div|table|p|h[1-6]|[uo]l)[\s>])/iuy;
/** What may stand before it: blanks, and the mark of XML. */
const BEFORE_HTML = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?/iu;
const COMMENT = { begin: '<!--', end: '-->' } as const;
const BLANKS = /\s*/uy;

/** Whether a text is HTML. Comments are passed by one after the other: a pattern for all of them goes round in circles. */
export function isHtml(text: string): boolean {
  let at = BEFORE_HTML.exec(text)?.[0].length ?? 0;
  while (text.startsWith(COMMENT.begin, at)) {
    const end = text.indexOf(COMMENT.end, at);
    if (end < 0) return false;
    BLANKS.lastIndex = end + COMMENT.end.length;
    BLANKS.test(text);
    at = BLANKS.lastIndex;
  }
  HTML.lastIndex = at;
  return HTML.test(text);
}

/** Begins every PDF. */
const PDF_MARK = '%PDF-';
/** Where the mark may stand: some programs write something before it. */
const PDF_MARK_WITHIN = 1024;

/** Whether a file is a PDF. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_MARK_WITHIN)).includes(PDF_MARK);

/** A heading with its signs, or the line under the header of a table. */
const MARKS = /^(?:#{1,6}[ \t]+\S|[ \t]*(?:\|[ \t]*)?(?::?-{3,}:?[ \t]*\|[ \t]*)+(?::?-{3,}:?[ \t]*)?$)/gmu;
/** A practice told in one file: its own head, and headings that its parser reads. */
const HAS_HEAD = /^\uFEFF?\s*-{3,}[ \t]*\r?\n/u;
const BEGINS_WITH_HEADING = /^\uFEFF?\s*#{1,6}[ \t]+\S/u;

/** Whether a text is Markdown: it begins with a heading or has several marks. One mark also stands in plain text. */
export function isMarkdown(text: string): boolean {
  if (HAS_HEAD.test(text)) return false;
  if (BEGINS_WITH_HEADING.test(text)) return true;
  const marks = text.matchAll(MARKS);
  marks.next();
  return marks.next().done === false;
}
