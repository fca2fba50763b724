import { parseFragment } from 'parse5';

/** Entities of HTML, by name or by number. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;
/** Letters that typesetting ties together, and what they stand for. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'gu');
/** Marks without width: joiners, the mark of byte order within a text, marks of direction. */
const NO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** A soft hyphen within a line breaks no word; at the end of a line it has broken one, and the rest of the word follows. */
const SOFT_HYPHEN = /\u00AD(?!(?:\r\n|\n|\r)\p{Ll})/gu;
/** What parts pages at the beginning of a line is no part of it. */
const NEW_PAGE = /(?<=^|[\n\r])[\f\v]+/gu;
/** Blanks of all widths. */
const BLANK = /[\p{Zs}\f\v]/gu;
const HYPHEN = /[\u2010\u2011]/gu;

/**
 * A text in the letters that the parsers read, whatever the program that wrote it: composed, without marks that nobody
 * sees, ligatures and entities as the letters that they stand for, one kind of blank and of hyphen.
 */
export const plainLetters = (text: string): string =>
  text
    .replace(ENTITY, decoded)
    .replace(LIGATURE, (letters) => LIGATURES[letters] ?? letters)
    .replace(NO_WIDTH, '')
    .replace(SOFT_HYPHEN, '')
    .replace(NEW_PAGE, '')
    .replace(BLANK, ' ')
    .replace(HYPHEN, '-')
    .normalize('NFC');

function decoded(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && 'value' in node ? node.value : entity;
}
