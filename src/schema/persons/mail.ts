import type { Span } from '../span.ts';

const WORD = String.raw`[\p{L}\p{M}\p{N}_%+'’-]`;
/** How the sign of an address is written in brackets, so that machines do not find it. */
const SIGN = String.raw`(?:at|a|ät|ätt|ä|@|miuku\p{Ll}*|snabel-?a|kissanhäntä)`;
/** How the sign of an address is written, also so that machines do not find it. */
const AT = String.raw`(?:\s?[@＠]\s?|\s?[([{<]\s?${SIGN}\s?[)\]}>]\s?|&#64;|&commat;|-at-|_at_|\s-\s?at\s?-\s|\*at\*|\/at\/|["“”]at["“”])`;
/** The sign as a word: only after a name with a full stop, or after what says that an address follows. */
const AT_WORD = String.raw`\s(?:at|ät|miuku|snabel-?a|kissanhäntä|(?:at|ät)-(?:merkki|tecken)|at-sign)\s`;
const DOT = String.raw`(?:\.|\s?[([{<]\s?(?:piste|punkt|dot|\.)\s?[)\]}>]\s?|\s(?:piste|punkt|dot)\s|\s\.\s(?=\p{Ll}))`;
const LABEL = String.raw`(?<=(?:sähköposti\p{Ll}*|s-?posti\p{Ll}*|e-post\p{Ll}*|e-?mail|mejl\p{Ll}*|mail|write to|osoit\p{Ll}+):?\s)`;
const MAIL = new RegExp(
  String.raw`(?:[,;]?\s*)(?:<|mailto:)?(?<!${WORD})(?:${WORD}+(?:\.${WORD}+)*${AT}|(?:${WORD}+(?:(?:[._]|\s(?:piste|punkt|dot)\s)${WORD}+)+|${LABEL}${WORD}+)${AT_WORD}(?!www\.))${WORD}+(?:${DOT}${WORD}+)+>?`,
  'giu',
);
/** The sign in every spelling; nothing further from it is looked at. */
const MAY_BE =
  /[@＠]|&#64;|&commat;|[([{<*_/"“”-]\s?(?:at|a|ät|ätt|ä|miuku\p{Ll}*|snabel-?a|kissanhäntä)\s?[)\]}>*_/"“”-]|\s(?:at|ät|miuku|snabel-?a|kissanhäntä)[\s-]/giu;
const AROUND = 120;

/** Mail addresses of a text in every spelling, with a comma and blanks before them. */
export function mailsIn(text: string): Span[] {
  const windows: Span[] = [];
  for (const { index } of text.matchAll(MAY_BE)) {
    const last = windows.at(-1);
    const end = Math.min(text.length, index + AROUND);
    if (last && index - AROUND <= last.end) last.end = end;
    else windows.push({ start: Math.max(0, index - AROUND), end });
  }
  return windows.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(MAIL)].map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  );
}
