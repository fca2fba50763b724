/** A query with what its signs say. */
export interface ParsedQuery {
  /** The words to look for, those of phrases among them. */
  words: string;
  /** What must stand in the text as it is. */
  phrases: readonly string[];
  /** What must not be there. */
  without: readonly string[];
}

const QUOTED_OR_LEFT_OUT =
  /(?<minus>(?<![\p{L}\p{N}])[-−–])?["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]|(?<=^|\s)[-−–](?<left>\p{L}[\p{L}\p{M}\p{N}]*)/gu;

/** Nobody reads a longer query, nor types more phrases; they must not cost more. */
const LONGEST_QUERY = 600;
export const MOST_PHRASES = 4;

const distinct = (phrases: readonly string[]): string[] => [...new Set(phrases)].slice(0, MOST_PHRASES);

/** Reads quotation marks (a phrase) and a minus before a word or a phrase (leave it out). */
export function parseQuery(typed: string): ParsedQuery {
  const query = typed.slice(0, LONGEST_QUERY);
  const phrases: string[] = [];
  const without: string[] = [];
  let words = '';
  let read = 0;
  for (const match of query.matchAll(QUOTED_OR_LEFT_OUT)) {
    const { minus, phrase = '', left } = match.groups ?? {};
    words += `${query.slice(read, match.index)} `;
    read = match.index + match[0].length;
    const said = (left ?? phrase).trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    if (left !== undefined || minus !== undefined) without.push(said);
    else {
      phrases.push(said);
      words += `${said} `;
    }
  }
  return { words: words + query.slice(read), phrases: distinct(phrases), without: distinct(without) };
}
