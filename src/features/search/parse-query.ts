import { readableQuery } from './query.ts';

/** A query with what its signs say. */
export interface ParsedQuery {
  /** The words to look for, those of phrases among them, in composed letters. */
  words: string;
  /** What must stand in the text as it is. */
  phrases: readonly string[];
  /** What must not be there. */
  without: readonly string[];
}

/** Every sign that keyboards and texts have for a minus: hyphens that break and do not, the minus, the en dash. */
const MINUS = String.raw`[-\u2010\u2011\u2212\u2013]`;
const QUOTE = String.raw`["“”„«»]`;
const NOT_QUOTE = String.raw`[^"“”„«»]`;

const QUOTED_OR_LEFT_OUT = new RegExp(
  `(?<minus>(?<![\\p{L}\\p{N}])${MINUS})?${QUOTE}(?<phrase>${NOT_QUOTE}*)${QUOTE}` +
    `|(?<=^|\\s)${MINUS}(?<left>\\p{L}[\\p{L}\\p{M}\\p{N}]*)`,
  'gu',
);

/**
 * Words after which a hyphen stands for the beginning of a compound ("maahanmuuttajanaisille ja -lapsille") and
 * leaves nothing out.
 */
const JOINING: ReadonlySet<string> = new Set([
  ...['ja', 'tai', 'sekä', 'eli', 'vai', 'eikä'],
  ...['och', 'eller', 'samt', 'respektive'],
  ...['and', 'or', 'nor'],
  ...['&', '+', '/'],
]);
/** After these a list goes on in the same way. */
const LISTING = /[,;]$/u;

const joins = (part: string): boolean => LISTING.test(part) || JOINING.has(part.toLowerCase());
const partsOf = (text: string): string[] => text.split(/\s+/u).filter((part) => part !== '');

/**
 * Tells whether a hyphen belongs to a compound whose beginning stands before it.
 * @param before the query up to the hyphen
 * @param sinceLeftOut what of it stands after the last word that is left out, if any: "-ruotsi, -englanti" leaves
 *   out both
 */
const isSuspended = (before: string, sinceLeftOut: string | undefined): boolean =>
  partsOf(before).slice(-1).some(joins) && !(sinceLeftOut !== undefined && partsOf(sinceLeftOut).every(joins));

/** No one types more phrases; they must not cost more. */
export const MOST_PHRASES = 4;

const distinct = (phrases: readonly string[]): string[] => [...new Set(phrases)].slice(0, MOST_PHRASES);

/** Reads quotation marks (a phrase) and a minus before a word or a phrase (leave it out). */
export function parseQuery(typed: string): ParsedQuery {
  const query = readableQuery(typed);
  const phrases: string[] = [];
  const without: string[] = [];
  let words = '';
  let read = 0;
  let leftOutUntil: number | undefined;
  for (const match of query.matchAll(QUOTED_OR_LEFT_OUT)) {
    const { minus, phrase = '', left } = match.groups ?? {};
    const since = leftOutUntil === undefined ? undefined : query.slice(leftOutUntil, match.index);
    if (left !== undefined && isSuspended(query.slice(0, match.index), since)) continue;
    words += `${query.slice(read, match.index)} `;
    read = match.index + match[0].length;
    const said = (left ?? phrase).trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    if (left !== undefined || minus !== undefined) {
      without.push(said);
      leftOutUntil = read;
    } else {
      phrases.push(said);
      words += `${said} `;
    }
  }
  return { words: words + query.slice(read), phrases: distinct(phrases), without: distinct(without) };
}
