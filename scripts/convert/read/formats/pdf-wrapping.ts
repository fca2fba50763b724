/** A line that may go on on the next one. */
export interface Wrapped {
  text: string;
  right: number;
  left: number;
}

/** Words before which a hyphen at the end of a line stands for the rest of a word: "työ- ja elinkeinotoimisto". */
const AFTER_SUSPENDED = /^(?:ja|tai|sekä|eli|että|och|eller|samt|and|or)\b/u;
const CUT_WORD = /[\p{L}\p{N}][-\u2010]$/u;
/** The hyphen before the last part of a compound: "osallisuus ja neuvonta -yksikkö". */
const SUFFIX = /\s-$/u;
/** Last parts of compounds that are often set so, and the first letters of those that a document sets so elsewhere. */
const SUFFIXES =
  /^(?:hank|yksik|ryhm|kurs|opas|oppaa|palvelu|ohjelma|toimin|järjestö|mall|verkosto|keskus|keskuk|koulutu|projekt|piste|lasten|laps)/u;
const AFTER_HYPHEN = /\s-(\p{Ll}{5})/gu;
/** A dash or a stroke without a blank before it, after which lines may end. */
const WITHOUT_BLANK = /\S[–/]$/u;

/** The end of a sentence, which a number with its point is not. */
export const SENTENCE_END = /(?<!\p{N})[.!?:…][)\]"”’»]*$/u;

/** A question of a form with its answer, "…: Ei", or what it scores, "… 0 3". */
const ENDS_FIELD = /:\s(?:Kyllä|Ei|Ja|Nej|Yes|No)$|\s-?\d{1,2}\s-?\d{1,2}$/u;

/** How much wider than the letters of its line a word may be. */
const WIDE_LETTERS = 1.1;

/** From this share of the lines on, hyphens at their ends are those of words that were cut. */
const HYPHENATED = 0.05;

/** Where a line stands. */
export interface Standing {
  page: number;
  y: number;
  size: number;
}

/** Feet of lines are at least so many heights apart. */
const PITCH = 1.1;

/**
 * Whether a page has room for a line more below a line that is its last: then an empty line stood there, or what comes
 * on the next page is of its own.
 */
export const leavesRoom = (line: Standing, next: Standing, bottom: number): boolean =>
  next.page !== line.page && line.y - bottom > PITCH * line.size;

/** How the lines of a document are put together again. */
export interface Joining {
  /** Whether a line goes on on the next one: the first word of that had no room on it. */
  goesOn: (line: Wrapped, next: Wrapped, edge: number) => boolean;
  join: (text: string, next: string) => string;
}

/**
 * Learns from all lines of a document whether words are cut at the ends of lines, and which words are written with a
 * hyphen.
 */
export function joiningOf(texts: readonly string[]): Joining {
  const cut = texts.filter((text) => CUT_WORD.test(text)).length;
  const isHyphenated = cut > texts.length * HYPHENATED;
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));
  const suffixes = new Set(texts.flatMap((text) => [...text.matchAll(AFTER_HYPHEN)].map(([, word = '']) => word)));
  const isSuffix = (next: string): boolean => SUFFIXES.test(next) || suffixes.has(/^\p{Ll}{5}/u.exec(next)?.[0] ?? '');
  return {
    goesOn: (line, next, edge) => {
      const [word = ''] = next.text.split(/(?<=[-–/])|\s/u);
      // No paragraph begins with a small letter while a sentence is open.
      if (/^\p{Ll}/u.test(next.text) && !SENTENCE_END.test(line.text)) return true;
      if (ENDS_FIELD.test(line.text) && /^\p{Lu}/u.test(next.text)) return false;
      const letter = (next.right - next.left) / Math.max(1, next.text.length);
      return line.right + letter * (word.length + 1) * WIDE_LETTERS > edge;
    },
    join: (text, next) => {
      if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
      if (SUFFIX.test(text) && isSuffix(next)) return text + next;
      if (WITHOUT_BLANK.test(text)) return text + next;
      if (!CUT_WORD.test(text)) return `${text} ${next}`;
      if (AFTER_SUSPENDED.test(next)) return `${text} ${next}`;
      if (!/^\p{Ll}/u.test(next) || /\p{N}-$/u.test(text)) return text + next;
      const before = /[\p{L}\p{N}-]+(?=-$)/u.exec(text)?.[0].toLowerCase() ?? '';
      const after = /^[\p{L}\p{N}]+/u.exec(next)?.[0].toLowerCase() ?? '';
      if (words.has(`${before}-${after}`)) return text + next;
      const whole = words.has(before + after) || isHyphenated;
      return whole ? text.slice(0, -1) + next : text + next;
    },
  };
}
