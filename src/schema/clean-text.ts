/** Control characters but tab and line break, and what is no character: no text needs them and some readers change them. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/gu;

/** A text of one paragraph, as MDX can carry it: composed, without control characters, white space as single blanks. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(CONTROL, '').replace(/\s+/gu, ' ').trim();

/**
 * What a reader has written, as it is kept: line breaks alike, a blank for each control character, whole
 * characters only. Everything else stays as it was written.
 */
export const cleanWriting = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROL, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
