import type { Span } from '../../facts/span.ts';

const WORD = String.raw`[\p{L}\p{M}\p{N}_%+'’-]`;
/** How the sign of an address is written in brackets, so that machines do not find it. */
const SIGN = String.raw`(?:at|a|ät|ätt|ä|@|miuku|snabel-?a|kissanhäntä)`;
/** How the sign of an address is written, also so that machines do not find it. */
const AT = String.raw`(?:\s?[@＠]\s?|\s?[([{<]\s?${SIGN}\s?[)\]}>]\s?|&#64;|&commat;|-at-|_at_|\s-\s?at\s?-\s|\*at\*)`;
/** The sign as a word: only after a name with a full stop, or after what says that an address follows. */
const AT_WORD = String.raw`\s(?:at|ät|miuku|snabel-?a|kissanhäntä)\s`;
const DOT = String.raw`(?:\.|\s?[([{<]\s?(?:piste|punkt|dot|\.)\s?[)\]}>]\s?|\s(?:piste|punkt|dot)\s)`;
const LABEL = String.raw`(?<=(?:sähköposti\p{Ll}*|s-?posti\p{Ll}*|e-post\p{Ll}*|e-?mail|mejl\p{Ll}*|mail|write to|osoit\p{Ll}+):?\s)`;
const MAIL = new RegExp(
  String.raw`(?:[,;]?\s*)(?:<|mailto:)?(?:${WORD}+(?:\.${WORD}+)*${AT}|(?:${WORD}+(?:[._]${WORD}+)+|${LABEL}${WORD}+)${AT_WORD}(?!www\.))${WORD}+(?:${DOT}${WORD}+)+>?`,
  'giu',
);
/** What is in every address; a text without it needs no further look. */
const MAY_BE = /[@＠]|&#64;|&commat;|(?:[([{<*\s_-]\s?(?:at|a|ät|ätt|ä|miuku|snabel-?a|kissanhäntä)\s?[)\]}>*\s_-])/iu;

/** Mail addresses of a text in every spelling, with a comma and blanks before them. */
export const mailsIn = (text: string): Span[] =>
  MAY_BE.test(text)
    ? [...text.matchAll(MAIL)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    : [];
