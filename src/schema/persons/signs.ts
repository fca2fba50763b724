import type { Span } from '../span.ts';
import { isGivenName } from './given-names.ts';
import type { IsNobody } from './is-nobody.ts';
import type { Scope } from './labels.ts';
import { isInitial, isLoud } from './runs.ts';
import type { Run, Word } from './runs.ts';
import { isDegree, isEnglishTitle, isHonorific, isNoPerson, isRole, isTitle } from './words.ts';

/** What stands around words with capitals and says that they are a person's: a title, an address, a line of their own. */

/** A text with what its names are judged by. */
export interface Context {
  text: string;
  words: readonly Word[];
  scopes: readonly Scope[];
  /** Addresses and numbers. */
  contacts: readonly Span[];
  /** The same, letters alone. */
  addresses: readonly string[];
  isNobody: IsNobody;
}

/** Words longer than this are nouns, where nothing but a title speaks for a name. */
const LONGEST = 13;
/** How many words may stand between a name and its title in one sentence. */
const NEAR = 6;
export const SURNAME =
  /(?:[aäoöuye]nen|sson|ström|berg|qvist|kvist|holm|roos|lund|sj[oö]|[^s]kov|nov|lov|rov|sov|tov|jev|jov|eva|ova|aia|enko|uk|ian|ić|shvili|zadeh|oğlu|pour)(?:[’']s|in|ille|ilta|s)?$/u;
/** Endings of Finnish cases that tell where; a name alone that has one is no surname. */
const WHERE = /(?:ss[aä]|st[aä]|(?:ee|ii|oo|uu|yy|öö)n|ksi)$/u;

/** What says that somebody is something. */
const COPULA = /^(?:on|oli|toimii|toimi|työskentelee|är|var|fungerar|fungerade|arbetar|is|was|works)$/u;
/** A title in a Finnish case that says as what somebody works: another word may stand before the name. */
const AS = /(?:n[aä]|ksi)$/u;
/** What follows a person in the genitive. */
const AFTER_GENITIVE = /^(?:mukaan|kanssa|johdolla|johdossa|mielestä|toimesta|sanoin|puheenvuoro|vetämä)$/u;

const OPEN = /^(?:[ \u00A0]?[(–|-][ ]?|[ \u00A0]|: ?|, ?| ?\| ?| ?[–—] ?|\t+| ?\/ ?)$/u;
const LINE = /^[:,]?\s*\n[ \t•*–-]*$/u;
const CALM = /^[ \u00A0,:\n’'"”“()\d–-]*$/u;

/** What stands between a title and a name after it; the full stop of an abbreviation ends no sentence. */
const gapAfterTitle = (title: Word, start: number, text: string): string =>
  text
    .slice(title.end, start)
    .replace(isHonorific(title.text) || isDegree(title.text) || title.text.length <= 4 ? /^[.)]+/u : /^\)/u, '');

/** How a run stands to a title before or after it. */
export function byTitle(run: Run, { text, words }: Context): 'beside' | 'near' | undefined {
  const [start, end] = [run.words[0]?.start ?? 0, run.words.at(-1)?.end ?? 0];
  const before = words[run.from - 1];
  const after = words[run.to + 1];
  if (before && (isRole(before.text) || isDegree(before.text))) {
    const gap = gapAfterTitle(before, start, text);
    if (/^[ \u00A0]$|^(?: [\d–-]+)?: ?$/u.test(gap) && (isTitle(before.text) || isDegree(before.text))) return 'beside';
    if (OPEN.test(gap) || LINE.test(gap)) return 'near';
  }
  const between = words[run.from - 2];
  if (
    before &&
    between &&
    AS.test(between.text) &&
    isTitle(between.text) &&
    text.slice(between.end, start) === ` ${before.text} `
  )
    return 'beside';
  if (
    after &&
    isAlone(run, { text }) &&
    isTitle(after.text) &&
    /^\s*\n\s*$/u.test(text.slice(end, after.start)) &&
    /^\p{Ll}/u.test(after.text)
  )
    return 'beside';
  if (
    after &&
    COPULA.test(after.text) &&
    titleWithin(words.slice(run.to + 1, run.to + 5), text) &&
    run.words.length < 4
  )
    return 'beside';
  if (after) {
    const gap = text.slice(end, after.start);
    const isAfter = isRole(after.text) || isDegree(after.text);
    if (isAfter && /^,[ \n]$|^ ?[(][ ]?$|^ [–|-] $|^\t$/u.test(gap))
      return /\p{Ll}/u.test(after.text.slice(0, 1)) || isDegree(after.text) ? 'beside' : 'near';
    if (isAfter && (OPEN.test(gap) || LINE.test(gap) || /^,\s?$/u.test(gap))) return 'near';
    if (/^,[ \n]$|^ ?[(|–—-][ ]?$|^\t$|^ ?\n *$/u.test(gap) && titleWithin(words.slice(run.to + 1, run.to + 4), text))
      return 'beside';
  }
  return titleWithin(words.slice(run.to, run.to + 1 + NEAR), text) ||
    titleWithin(words.slice(Math.max(0, run.from - NEAR), run.from + 1), text, true)
    ? 'near'
    : undefined;
}

/** Whether a title is among words of one sentence, before another name begins. */
function titleWithin(words: readonly Word[], text: string, fromEnd = false): boolean {
  const ordered = fromEnd ? words.toReversed() : words;
  for (const [index, word] of ordered.entries()) {
    const other = ordered[index - 1];
    if (other) {
      const gap = fromEnd ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
      if (!CALM.test(gap)) return false;
    }
    if (isRole(word.text) && index > 0) return true;
  }
  return false;
}

/** Whether an address or a number stands beside a run, or on the line before or after it. */
export function byContact(run: Run, { text, contacts }: Context): boolean {
  const [start, end] = [run.words[0]?.start ?? 0, run.words.at(-1)?.end ?? 0];
  return contacts.some((contact) => {
    if (contact.start - end > 40 || start - contact.end > 40) return false;
    const gap = contact.start >= end ? text.slice(end, contact.start) : text.slice(contact.end, start);
    return (
      (contact.start >= end || contact.end <= start) &&
      /^[\s,;:|(<)>/–-]*(?:(?:puh|p|tel|tfn|gsm|puhelin|sähköposti|e-?mail|email|e-post|mobile|phone)[\s.:]*)?$/iu.test(
        gap,
      )
    );
  });
}

/** Whether an address of the text has the surname in it. */
export function byAddress({ words }: Run, { addresses }: Context): boolean {
  const last = foldedOf(words.at(-1)?.text ?? '');
  return last.length > 3 && addresses.some((address) => address.includes(last));
}

export const foldedOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z@]/gu, '');

/** Whether one word alone after a title is a surname. */
export function isSurname(run: Run, context: Context): boolean {
  const { text, words } = context;
  const [word] = run.words;
  const before = words[run.from - 1];
  if (!word || !before || gapAfterTitle(before, word.start, text) !== ' ' || !isTitle(before.text)) return false;
  if (isHonorific(before.text)) return true;
  if (isLoud(word.text) || word.text.length < 3 || isInitial(word.text)) return false;
  if (isGivenName(word.text) || SURNAME.test(word.text)) return true;
  if (WHERE.test(word.text) || AS.test(before.text)) return false;
  if (word.text.length > LONGEST && !word.text.includes('-')) return false;
  // A town may be a surname too, where the sentence goes on as after a person.
  const next = words[run.to + 1];
  if (next && isNoPerson(next.text)) return false;
  const goesOn = next && text.slice(word.end, next.start) === ' ' && next.text === next.text.toLowerCase();
  if (before.text !== before.text.toLowerCase() && !(goesOn === true && !isEnglishTitle(before.text))) return false;
  if (!context.isNobody(word.text)) return true;
  return (
    goesOn === true &&
    !/l(?:l[aä]|t[aä]|le)$/u.test(word.text) &&
    (!word.text.endsWith('n') || AFTER_GENITIVE.test(next.text))
  );
}

/** Whether a line or a cell holds nothing but the run. */
export function isAlone(run: Run, { text }: Pick<Context, 'text'>): boolean {
  const [start, end] = [run.words[0]?.start ?? 0, run.words.at(-1)?.end ?? 0];
  return (
    /(?:^|[\n:|\t])\s*$/u.test(`${start < 5 ? '\n' : ''}${text.slice(Math.max(0, start - 5), start)}`) &&
    /^\s*(?:$|[\n|\t,(])/u.test(text.slice(end, end + 5))
  );
}
